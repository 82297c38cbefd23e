import type { Settings } from '../browser/settings/settings.ts';
import type { Article } from '../engine/articles/article.ts';
import type { Reason } from '../engine/senses/why.ts';

/** Why a term is marked, and what the reader can say to it. */
export type Why = {
  readonly reasons: readonly Reason[];
  /** Names of the entries that the reasons speak of, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The site as readers know it. */
  readonly site: string;
  /** Says that the term means something else on this site. */
  readonly reject: () => Promise<void>;
};

/** What the glossary has to say. */
export type Found =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** Nothing for what the reader has looked up. */
      readonly why: Why | undefined;
    }
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
