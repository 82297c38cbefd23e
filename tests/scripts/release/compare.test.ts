import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { differences } from '../../../scripts/release/compare.ts';
import { readPackage } from '../../../scripts/release/package-files.ts';

const files = { 'manifest.json': '{"name":"Gloss","version":"1.0.0"}', 'content.js': 'run()' };

function packed(contents: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(contents).map(([name, text]) => [name, strToU8(text)])),
  );
}

function compare(published: Readonly<Record<string, string>>) {
  return differences(readPackage(packed(published)), readPackage(packed(files)));
}

test('a package that is the same differs in nothing', () => expect(compare(files)).toEqual([]));

test('what is changed, missing and added is named', () =>
  expect(compare({ 'manifest.json': files['manifest.json'], 'other.js': 'send()' })).toEqual([
    { kind: 'missing', file: 'content.js' },
    { kind: 'extra', file: 'other.js' },
  ]));

test('one changed byte counts', () =>
  expect(compare({ ...files, 'content.js': 'ran()' })).toEqual([
    { kind: 'changed', file: 'content.js' },
  ]));

test('what stores add when they sign is no difference', () => {
  const manifest =
    '{"version": "1.0.0", "name": "Gloss", "key": "abc", "update_url": "https://x/"}';
  const signed = { 'META-INF/mozilla.rsa': 'x', '_metadata/verified_contents.json': '[]' };
  expect(compare({ ...files, ...signed, 'manifest.json': manifest })).toEqual([]);
});

test('a permission that is added to the manifest is a difference', () => {
  const manifest = '{"name":"Gloss","version":"1.0.0","permissions":["history"]}';
  expect(compare({ ...files, 'manifest.json': manifest })).toEqual([
    { kind: 'changed', file: 'manifest.json' },
  ]);
});

test('a package of Chrome’s store is read behind its header', () => {
  const header = new Uint8Array(12 + 5);
  header.set(strToU8('Cr24'));
  new DataView(header.buffer).setUint32(4, 3, true);
  new DataView(header.buffer).setUint32(8, 5, true);
  const crx = Uint8Array.from([...header, ...packed(files)]);
  expect([...readPackage(crx).keys()].sort()).toEqual(['content.js', 'manifest.json']);
});
