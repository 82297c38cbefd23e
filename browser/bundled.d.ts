/** Generated from `glossary/terms/` by the build. */
declare module 'virtual:glossary/version' {
  /** Changes whenever the lexicon does. */
  export const version: string;
  /** Changes whenever an article does. */
  export const articlesVersion: string;
}
declare module 'virtual:glossary/lexicon' {
  /** The lexicon as it is stored. */
  export const base64: string;
  export const context: string;
  /** See `lexiconSum`. */
  export const sum: number;
}
declare module 'virtual:glossary/articles' {
  /** All articles as JSON, so that parsing can wait until the first one is needed. */
  export const json: string;
}
declare module 'virtual:glossary/list' {
  /** All entries as a library lists them, as JSON. */
  export const json: string;
}
/** Collected by the build from the packages that the extension is made of. */
declare module 'virtual:licenses' {
  export const packages: readonly {
    readonly name: string;
    readonly version: string;
    /** Its SPDX identifier. */
    readonly license: string;
    readonly text: string;
  }[];
  export const glossaryLicense: string;
}
