/** Pure and available everywhere, like {@link TextEncoder}: https://url.spec.whatwg.org/ */
declare class URL {
  constructor(url: string);
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}
