import type { SaveResult } from '../browser/messages/save-result.ts';
import type { Article } from '../engine/articles/article.ts';
import type { Reason } from '../engine/senses/why.ts';

/** Why a term is marked, and how the reader can object. */
export type Why = {
  readonly reasons: readonly Reason[];
  /** Names of the entries that the reasons mention, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The site's name as shown to readers. */
  readonly site: string;
  /** Records that the term means something else on this site. */
  readonly reject: () => Promise<SaveResult>;
};

/** An article, and how the reader came to it. */
export type FoundArticle = {
  readonly kind: 'article';
  readonly article: Article;
  /** The term as written on the page. */
  readonly surface: string;
  /** Undefined if the reader has looked the term up. */
  readonly why: Why | undefined;
};

/** What a card shows: an article, or that there is none. */
export type Found = FoundArticle | { readonly kind: 'nothing'; readonly query: string };

/** What a reader can do in a card. Changes never reject, and say whether they were saved. */
export type CardActions = {
  readonly findArticle: (id: string) => Promise<Article | undefined>;
  readonly close: () => void;
  readonly pin: (pinned: boolean) => void;
  /** Shows the whole article, or a glance at it. */
  readonly showFull: (full: boolean) => void;
  /** Hides a term everywhere, or undoes that. */
  readonly know: (id: string, known: boolean) => Promise<SaveResult>;
  /** Hides a term on this site, or undoes that. */
  readonly hideHere: (id: string, hidden: boolean) => Promise<SaveResult>;
  /** @returns whether the text was copied to the clipboard. */
  readonly copy: (text: string) => boolean;
  /** @param hash the part of the library's address from `#` on. */
  readonly openLibrary: (hash: string) => void;
  /** Opens a form to define a word, in a window of its own. */
  readonly define: (term: string) => void;
};
