import type { SiteRule } from '../sites/site-rule.ts';

/** The colours that a glossary's cards and badges can have; the interface decides their shades. */
export const glossaryColors = [
  'blue',
  'teal',
  'green',
  'amber',
  'orange',
  'red',
  'pink',
  'purple',
  'gray',
] as const;

export type GlossaryColor = (typeof glossaryColors)[number];

/** Where a glossary is used: on every site except some, or only on some. */
export type GlossarySites = {
  readonly mode: 'except' | 'only';
  /** In the spelling that `parseRule` gives. */
  readonly sites: readonly SiteRule[];
};

/** The rule of a glossary that is used on every site. */
export const everySite: GlossarySites = { mode: 'except', sites: [] };

/** A term of the reader's own, with its explanation. All of it is plain text. */
export type OwnEntry = {
  /** Unique within its glossary, and kept when the term is changed; see {@link idPattern}. */
  readonly id: string;
  /** As it stands in the middle of a sentence. No two entries of a glossary have the same one. */
  readonly term: string;
  /** One or more paragraphs, separated by a blank line. */
  readonly definition: string;
  readonly otherSpellings: readonly string[];
  /** An http or https address, as `URL` writes it. */
  readonly link?: string;
  /** The entry is only underlined on pages that mention one of these; if there are none, on all. */
  readonly context: readonly string[];
  /** The name of the file that the entry was imported from; empty if it was written by hand. */
  readonly source: string;
};

/** What a glossary says about itself. */
export type GlossaryAbout = {
  readonly name: string;
  readonly color: GlossaryColor;
  /** Under which license its text may be used, such as "CC BY 4.0"; empty if it is not said. */
  readonly license: string;
  /** Who wrote it; empty if it is not said. */
  readonly author: string;
  /** The language of its terms as a BCP 47 tag, such as "en", "de" or "zh-Hans". */
  readonly language: string;
};

/** A glossary of the reader's own, or one that an organisation hands out. */
export type OwnGlossary = GlossaryAbout & {
  readonly id: string;
  /** Whether the glossary is used at all. */
  readonly enabled: boolean;
  readonly sites: GlossarySites;
  readonly entries: readonly OwnEntry[];
};

/** The ids of entries, like those of the bundled glossary. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The maximum sizes of parts of an entry and of a glossary. Lengths are in UTF-16 units. */
export const limits = {
  /** Of a term or another spelling: the longest phrases that can be found in text are shorter. */
  spelling: 200,
  definition: 20_000,
  link: 2_000,
  otherSpellings: 100,
  contextWords: 50,
  contextWord: 100,
  entries: 200_000,
  /** Of a glossary's name, license, author and language. */
  about: 200,
} as const;
