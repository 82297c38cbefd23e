/**
 * A pure platform API that is available everywhere (browsers, workers, Node) but not part of any
 * ECMAScript library: https://encoding.spec.whatwg.org/
 */
declare class TextEncoder {
  encode(input: string): Uint8Array<ArrayBuffer>;
  encodeInto(input: string, into: Uint8Array): { readonly read: number; readonly written: number };
}
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input: ArrayBufferView): string;
}
