import type { MaskedText } from './masked-text.ts';

/** The kinds of questions, the first of which every entry allows. */
export const questionKinds = ['recall', 'definition', 'term', 'contrast', 'order'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** An answer to choose: an entry, by its name. */
export type NamedChoice = { readonly id: string; readonly name: string };

/** An answer to choose: an entry, by its definition. */
export type DefinedChoice = { readonly id: string; readonly definition: string };

/** A question about a term, whose schedule follows from the answer. */
export type Question = {
  /** The id of the entry that it is about. */
  readonly id: string;
  readonly name: string;
} & (
  | {
      /** Which of the terms a definition is of. */
      readonly kind: 'definition';
      readonly clue: MaskedText;
      readonly choices: readonly NamedChoice[];
      /** The index of the right choice. */
      readonly right: number;
    }
  | {
      /** Which of the definitions is the term's. */
      readonly kind: 'term';
      readonly choices: readonly DefinedChoice[];
      readonly right: number;
    }
  | {
      /** Which of two terms that are often confused is meant. */
      readonly kind: 'contrast';
      readonly clue: MaskedText;
      readonly choices: readonly NamedChoice[];
      readonly right: number;
    }
  | {
      /** Which of two terms one needs to understand the other. */
      readonly kind: 'order';
      readonly choices: readonly NamedChoice[];
      readonly right: number;
    }
  /** What the term means, for the reader to say and to judge. */
  | { readonly kind: 'recall' }
);
