import type { Article } from '../../../engine/articles/article.ts';

/** A step of a reading path, with its article. */
export type ShownStep = {
  readonly article: Article;
  readonly isKnown: boolean;
  /** Whether it was asked for, and is not only needed by one that was. */
  readonly isAsked: boolean;
};

/** @returns the language of an article's text, as a BCP 47 tag. */
export function languageOf({ own }: Article): string {
  return own?.glossary.language ?? 'en';
}
