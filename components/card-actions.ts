import type { Settings } from '../browser/settings.ts';
import type { Article } from '../engine/article.ts';

/** What the glossary has to say. */
export type Found =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'nothing'; readonly query: string };

/** What a reader can do in a card. */
export type CardActions = {
  readonly findArticle: (id: string) => Promise<Article | undefined>;
  readonly close: () => void;
  readonly pin: (pinned: boolean) => void;
  /** Puts a term away everywhere, or takes it back. */
  readonly know: (id: string, known: boolean) => Promise<void>;
  /** Puts a term away on this site, or takes it back. */
  readonly hideHere: (id: string, hidden: boolean) => Promise<void>;
  /** @returns whether the text is on the clipboard now. */
  readonly copy: (text: string) => boolean;
  /** @param hash an address within the library. */
  readonly openLibrary: (hash: string) => void;
  readonly chooseOpening: (openOn: Settings['openOn']) => Promise<void>;
};
