/** Made from `glossary/terms/` when the extension is built. */
declare module 'virtual:glossary/version' {
  /** Changes whenever the lexicon does. */
  export const version: string;
}
declare module 'virtual:glossary/lexicon' {
  /** The lexicon as it is stored. */
  export const base64: string;
  export const context: string;
}
declare module 'virtual:glossary/articles' {
  /** All articles, as JSON: parsed only when the first is asked for. */
  export const json: string;
}
