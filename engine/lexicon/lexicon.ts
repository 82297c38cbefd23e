import {
  type Category,
  type Clarity,
  categoryIds,
  clarities,
  type Familiarity,
  familiarities,
  type Level,
  levels,
  type Risk,
  risks,
} from '../../glossary/categories.ts';
import type { Numbers } from './pack.ts';
import type { PrefixFilter } from './prefix-filter.ts';

/**
 * All forms compiled for matching: a trie over folded words, in flat arrays that can be read
 * directly from stored bytes.
 *
 * Nodes are numbered breadth-first, so a node's children are consecutive and sorted by token. Node
 * 0 is the root. Tokens that begin a form come first, so child `t` of the root is node `1 + t`, and
 * its token need not be stored.
 */
export type Lexicon = {
  /** Folded characters of all tokens. */
  readonly tokenChars: Numbers;
  /** Each token's offset and length in `tokenChars`. */
  readonly tokenStart: Numbers;
  readonly tokenLength: Numbers;
  /**
   * Open-addressing hash table from a token to `token + 1`; 0 is an empty slot. Its length is 2^n.
   */
  readonly slots: Numbers;
  /** The beginnings of all forms. */
  readonly beginnings: PrefixFilter;
  /** How many tokens begin a form. */
  readonly firstTokens: number;
  /** The tokens of nodes `1 + firstTokens` and up. */
  readonly innerToken: Numbers;
  /** Node `n`'s children run from `childStart[n]` to before `childStart[n + 1]`. */
  readonly childStart: Numbers;
  /** The form that ends at each node, see {@link packForm}; 0 for none. */
  readonly nodeForm: Numbers;
  /** The nodes of forms whose capitals must match, ascending. */
  readonly exactNodes: Numbers;
  /** For each of `exactNodes`, which letters and digits are capitals: bit `i` for the `i`-th. */
  readonly exactCapitals: Numbers;
  /**
   * Forms that take the place of a node's form on sites where its glossary is not used, in order of
   * precedence; by node, ascending.
   */
  readonly alternateNodes: Numbers;
  readonly alternateForms: Numbers;
  /** What is known of each entry, see {@link packTraits}. */
  readonly entryTraits: Numbers;
  /** By entry: which of its forms' nodes, counted from 1, spells its id; 0 for none. */
  readonly idPlace: Numbers;
  /** The ids that no node spells, one per line, in UTF-8. */
  readonly idBytes: Numbers;
  /** The context model, still packed: most pages have no form that needs it. */
  readonly context: PackedContextModel;
  /** The reader's own glossaries, whose entries come after the bundled ones. */
  readonly glossaries: readonly GlossaryRange[];
  /** Index of the first entry of the reader's own; infinite if there is none. */
  readonly firstOwn: number;
};

/** Where the entries of one of the reader's own glossaries are in the lexicon. */
export type GlossaryRange = {
  /** The glossary's id. */
  readonly id: string;
  /** The language of its terms as a BCP 47 tag. */
  readonly language: string;
  /** Index of its first entry, and one past the last. */
  readonly first: number;
  readonly end: number;
  readonly mode: 'except' | 'only';
  /** Site rules. */
  readonly sites: readonly string[];
};

/**
 * The context model as one text. The first line applies to all entries; then each entry with cues
 * has a line of its own, so that a page unpacks only the lines it needs. A line consists of lists
 * separated by tabs, whose items are separated by commas.
 */
export type PackedContextModel = string;

/** A form to compile, with the entry it denotes. */
export type LexiconForm = {
  /** Index of the entry. */
  readonly entry: number;
  readonly form: string;
  readonly case: 'any' | 'exact';
  readonly risk: Risk;
};

/** A form as the matcher reports it: a packed number, which the functions below decode. */
export type PackedForm = number;

const exactBit = 1;
const riskShift = 1;
const entryShift = 3;

/** Packs a form's entry, risk and case rule into one number, which is never 0. */
export function packForm({ entry, risk, case: caseRule }: Omit<LexiconForm, 'form'>): PackedForm {
  const exact = caseRule === 'exact' ? exactBit : 0;
  return ((entry + 1) << entryShift) | (risks.indexOf(risk) << riskShift) | exact;
}

/** @returns the index of the entry a form denotes. */
export function entryOf(form: PackedForm): number {
  return (form >>> entryShift) - 1;
}

/** @returns where else a form has another meaning. */
export function riskOf(form: PackedForm): Risk {
  return risks[(form >>> riskShift) & 3] ?? 'never';
}

/** @returns whether a form's capitals must match. */
export function isExact(form: PackedForm): boolean {
  return (form & exactBit) !== 0;
}

/** What is known of an entry apart from its forms. */
export type EntryTraits = {
  readonly category: Category;
  readonly level: Level;
  readonly familiarity: Familiarity;
  readonly clarity: Clarity;
};

/** Categories use the bits below, so there can be at most 16. */
const familiarityShift = 4;
const clarityShift = 6;
const levelShift = 8;
const twoBits = 3;

/** Packs an entry's traits into ten bits. */
export function packTraits({ category, level, familiarity, clarity }: EntryTraits): number {
  return (
    (levels.indexOf(level) << levelShift) |
    (clarities.indexOf(clarity) << clarityShift) |
    (familiarities.indexOf(familiarity) << familiarityShift) |
    categoryIds.indexOf(category)
  );
}

/** @returns what is known of an entry. */
export function traitsOf(entry: number, { entryTraits }: Lexicon): EntryTraits {
  const packed = entryTraits[entry] ?? 0;
  return {
    category: categoryIds[packed & ((1 << familiarityShift) - 1)] ?? categoryIds[0],
    level: levels[packed >> levelShift] ?? levels[0],
    familiarity: familiarities[(packed >> familiarityShift) & twoBits] ?? familiarities[0],
    clarity: clarities[(packed >> clarityShift) & twoBits] ?? clarities[0],
  };
}
