/** The package, and not Node's deprecated module of the same name, which the slash tells apart. */
declare module 'punycode/' {
  export function toUnicode(domain: string): string;
}
