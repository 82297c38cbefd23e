import {
  type Category,
  categoryIds,
  type Level,
  levels,
  type Risk,
  risks,
} from '../../glossary/categories.ts';
import type { Numbers } from './pack.ts';
import type { PrefixFilter } from './prefix-filter.ts';

/**
 * All forms compiled for matching: a trie over folded words, in flat arrays that can be read straight
 * from stored bytes.
 *
 * Its nodes are numbered breadth first, so that a node's children are consecutive and sorted by token.
 * Node 0 is the root. Tokens that begin a form come first, so that child `t` of the root is node
 * `1 + t`, whose token need not be kept.
 */
export type Lexicon = {
  /** Folded characters of all tokens. */
  readonly tokenChars: Numbers;
  /** Where each token begins among them, and how many of them it is. */
  readonly tokenStart: Numbers;
  readonly tokenLength: Numbers;
  /** Open addressing from a token's hash to `token + 1`; 0 is an empty slot. Its length is 2^n. */
  readonly slots: Numbers;
  /** The ways in which forms begin. */
  readonly beginnings: PrefixFilter;
  /** How many tokens begin a form. */
  readonly firstTokens: number;
  /** The tokens of the nodes from `1 + firstTokens` on. */
  readonly innerToken: Numbers;
  /** Node `n`'s children are `childStart[n]` up to `childStart[n + 1]`. */
  readonly childStart: Numbers;
  /** What a node says of the form that ends at it: see {@link packForm}; 0 where none does. */
  readonly nodeForm: Numbers;
  /** The nodes of forms whose capitals must agree, ascending. */
  readonly exactNodes: Numbers;
  /** For each of them, which letters and digits are capitals: bit `i` for the `i`-th. */
  readonly exactCapitals: Numbers;
  /** What entries are filed under: see {@link packFile}. */
  readonly entryFile: Numbers;
  /** By entry: which of the nodes of its forms, from 1 on, spells its id; 0 where none does. */
  readonly idPlace: Numbers;
  /** The ids of those where none does, one a line, in UTF-8. */
  readonly idBytes: Numbers;
  /** What tells the senses of forms, still packed: most pages hold no form that needs it. */
  readonly context: PackedContextModel;
};

/**
 * What tells the senses of forms, as one text, which is stored as it is: the part that holds for all
 * entries in its first line, then a line for each entry that lists cues, so that a page unpacks only
 * those that it needs. A line is lists, separated by tabs, of items, separated by commas.
 */
export type PackedContextModel = string;

/** A form to compile, with the entry that it denotes. */
export type LexiconForm = {
  /** Index of the entry. */
  readonly entry: number;
  readonly form: string;
  readonly case: 'any' | 'exact';
  readonly risk: Risk;
};

/** What the matcher reports of a form: a packed number, told apart by the functions below. */
export type PackedForm = number;

const exactBit = 1;
const riskShift = 1;
const entryShift = 3;

/** Packs what must be known of a form in one number, which is never 0. */
export function packForm({ entry, risk, case: caseRule }: LexiconForm): PackedForm {
  const exact = caseRule === 'exact' ? exactBit : 0;
  return ((entry + 1) << entryShift) | (risks.indexOf(risk) << riskShift) | exact;
}

/** @returns the index of the entry that a form denotes. */
export function entryOf(form: PackedForm): number {
  return (form >>> entryShift) - 1;
}

/** @returns where else a form has another meaning. */
export function riskOf(form: PackedForm): Risk {
  return risks[(form >>> riskShift) & 3] ?? 'never';
}

/** @returns whether a form's capitals must agree. */
export function isExact(form: PackedForm): boolean {
  return (form & exactBit) !== 0;
}

/** Categories take the bits below, so there may be 64 of them. */
const levelShift = 6;

/** Packs what an entry is filed under in one byte. */
export function packFile(category: Category, level: Level): number {
  return (levels.indexOf(level) << levelShift) | categoryIds.indexOf(category);
}

/** @returns the subject of an entry. */
export function categoryOf(entry: number, { entryFile }: Lexicon): Category {
  return categoryIds[(entryFile[entry] ?? 0) & ((1 << levelShift) - 1)] ?? categoryIds[0];
}

/** @returns how much an entry asks of its readers. */
export function levelOf(entry: number, { entryFile }: Lexicon): Level {
  return levels[(entryFile[entry] ?? 0) >> levelShift] ?? levels[0];
}
