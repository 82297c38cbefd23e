/** Evidence for or against a meaning, in the order of features and weights. */
export const featureNames = [
  // From the form and the words around it.
  'page',
  'near',
  'several',
  'positiveCues',
  'negativeCues',
  'inDomain',
  'outOfDomain',
  // From the page; see `PageEvidence.featuresFor`.
  'distinctive',
  'likely',
  'possible',
  'domainSite',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** A number for each of {@link featureNames}. */
export type Features = readonly number[];

/** The log-odds that one unit of each feature adds to a meaning. */
export type Weights = readonly number[];
