/** What speaks for or against a meaning, in the order in which features and weights are kept. */
export const featureNames = [
  // What the form is, and what the words around it say.
  'page',
  'near',
  'several',
  'abbreviation',
  'everyday',
  'positiveCues',
  'negativeCues',
  'inDomain',
  'leaning',
  'outOfDomain',
  // The same again for words in the match's own sentence, which bear on it more.
  'positiveCuesInSentence',
  'negativeCuesInSentence',
  'inDomainInSentence',
  'leaningInSentence',
  'outOfDomainInSentence',
  'termsInSentence',
  // Phrases that take in the match, and words directly before or after it.
  'phrasesFor',
  'phrasesAgainst',
  'commonPhrasesFor',
  'commonPhrasesAgainst',
  'touchingFor',
  'touchingAgainst',
  // What the words and signs beside a match make of it; see `NeighbourFeatures`, `SignFeatures`.
  'afterTo',
  'afterSubject',
  'afterStranger',
  'beforeStranger',
  'afterPreposition',
  'afterDeterminer',
  'afterOwner',
  'beforeOf',
  'beforeTo',
  'beforeBe',
  'quoted',
  'beforeSign',
  'capital',
  'name',
  'product',
  // What the page says; see `PageFeatures`.
  'distinctive',
  'likely',
  'possible',
  'entryShown',
  'distinctiveForEveryday',
  'likelyForEveryday',
  'domainSite',
  // What is missing: other terms on the page; these and words for the meaning; these for an abbreviation.
  'noTerms',
  'noEvidence',
  'noTermsForAbbreviation',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** A number for each of {@link featureNames}. */
export type Features = readonly number[];

/** What evidence adds to the log-odds of a meaning. */
export type Weights = {
  /** By one unit of each feature. */
  readonly features: readonly number[];
  /** Whatever the evidence: how much oftener than others an entry is meant, by its index. */
  readonly entries: ReadonlyMap<number, number>;
};
