/** A paraphrase that hides a real word of the field. */
export type Euphemism = {
  readonly pattern: RegExp;
  /** The real words for it: which one depends on what is meant. */
  readonly words: readonly RealWord[];
};

/** A real word, and the id of the entry that explains it. */
export type RealWord = { readonly word: string; readonly id: string };

const weights = { word: 'weights', id: 'model-weights' };
const parameters = { word: 'parameters', id: 'parameter' };
const activations = { word: 'activations', id: 'activation' };
const agent = { word: 'agent', id: 'agent' };

/** Paraphrases found in entries that seemed plainer than the real word and told readers less. */
export const euphemisms: readonly Euphemism[] = [
  {
    pattern: /\b(adjustable|learned|stored|trainable|trained|tunable) numbers\b/i,
    words: [weights, parameters],
  },
  { pattern: /\b(inner|internal) numbers\b/i, words: [weights, activations] },
  {
    pattern: /\b(model|network|system)(['’]s|s['’]) (own )?numbers\b/i,
    words: [weights, parameters],
  },
  { pattern: /\b(the|a|any|each|every|consistent|rational) chooser\b/i, words: [agent] },
  { pattern: /\blearning (machine|program)\b/i, words: [agent] },
  {
    pattern: /\b(fixed|single fixed) score\b/i,
    words: [
      { word: 'utility function', id: 'utility-function' },
      { word: 'reward function', id: 'reward-function' },
    ],
  },
  {
    pattern: /\btext predictors?\b/i,
    words: [
      { word: 'language model', id: 'large-language-model' },
      { word: 'base model', id: 'base-model' },
    ],
  },
  {
    pattern: /\b(pieces?|parts?) of words\b|\bword pieces?\b/i,
    words: [{ word: 'tokens', id: 'token' }],
  },
  {
    pattern: /\bwritten (reasoning|thoughts?)\b/i,
    words: [{ word: 'chain of thought', id: 'chain-of-thought' }],
  },
];
