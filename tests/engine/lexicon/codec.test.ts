import { expect, test } from 'vitest';
import { decodeLexicon, encodeLexicon } from '../../../engine/lexicon/codec.ts';
import { pack, unpack } from '../../../engine/lexicon/pack.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';
import { makeLexicon } from '../../entries.ts';

test('decodes what it encoded: the bundled glossary', () => {
  const { lexicon } = compileGlossary();
  expect(decodeLexicon(encodeLexicon(lexicon), lexicon.context)).toEqual(lexicon);
});

test('decodes what it encoded: nothing, and more children than fit a byte', () => {
  const empty = makeLexicon({});
  expect(decodeLexicon(encodeLexicon(empty), empty.context)).toEqual(empty);
  const words = Array.from({ length: 300 }, (_, i) => `reward w${i}x`);
  const wide = makeLexicon({ wide: [...words, { form: 'ELK', case: 'exact' }] });
  expect(decodeLexicon(encodeLexicon(wide), wide.context)).toEqual(wide);
});

test('refuses bytes that hold no lexicon', () => {
  expect(() => decodeLexicon(new Uint8Array(4), '')).toThrow(RangeError);
  expect(() => decodeLexicon(new Uint8Array(64).fill(255), '')).toThrow(RangeError);
  const torn = encodeLexicon(makeLexicon({ a: ['reward hacking'] })).slice(0, -40);
  expect(() => decodeLexicon(torn, '')).toThrow(RangeError);
});

test('packs arrays of every width and reads them from any offset', () => {
  const arrays = [Uint8Array.of(1, 2, 3), Uint16Array.of(500), Uint32Array.of(70_000, 1)];
  const bytes = pack(arrays);
  expect(unpack(bytes)).toEqual(arrays);
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(unpack(shifted.subarray(1))).toEqual(arrays);
});
