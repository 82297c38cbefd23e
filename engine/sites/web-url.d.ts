/** Pure and available everywhere, like {@link TextEncoder}: https://url.spec.whatwg.org/ */
declare class URL {
  constructor(url: string);
  readonly href: string;
  readonly hostname: string;
}
