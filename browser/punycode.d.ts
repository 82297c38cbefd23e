/** The npm package; the slash distinguishes it from Node's deprecated module of the same name. */
declare module 'punycode/' {
  export function toUnicode(domain: string): string;
}
