/** What speaks for or against a meaning, in the order in which features and weights are kept. */
export const featureNames = [
  // What the form is, and what the words around it say.
  'page',
  'near',
  'several',
  'positiveCues',
  'negativeCues',
  'inDomain',
  'outOfDomain',
  // What the page says; see `PagePageEvidence.featuresFor`.
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
