/**
 * The one part of the platform that is pure and everywhere (browsers, workers, Node) but belongs to no
 * ECMAScript library: https://encoding.spec.whatwg.org/
 */
declare class TextEncoder {
  encode(input: string): Uint8Array<ArrayBuffer>;
  encodeInto(input: string, into: Uint8Array): { readonly read: number; readonly written: number };
}
declare class TextDecoder {
  decode(input: ArrayBufferView): string;
}
