import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything } from '../../../engine/articles/entry-filter.ts';
import { hashOf, type Place, placeOf } from '../../../entrypoints/library/place.ts';

const filter = {
  ...everything,
  query: 'reward & co',
  subject: ['alignment', 'training'],
  level: ['basic'],
  letter: ['R'],
  glossary: ['ai-safety', 'abc123'],
  state: ['known'],
} as const;

const places: readonly (readonly [string, Place])[] = [
  ['#', { kind: 'browse', filter: everything }],
  [
    '#?q=reward+%26+co&subject=alignment&subject=training&level=basic&letter=R&glossary=ai-safety&glossary=abc123&state=known',
    { kind: 'browse', filter },
  ],
  ['#/corrigibility', { kind: 'entry', id: 'corrigibility', list: everything }],
  [
    '#/corrigibility?level=basic',
    { kind: 'entry', id: 'corrigibility', list: { ...everything, level: ['basic'] } },
  ],
  ['#map', { kind: 'map', id: undefined }],
  ['#map/corrigibility', { kind: 'map', id: 'corrigibility' }],
  ['#learn', { kind: 'learn', part: 'overview' }],
  ['#learn/quiz', { kind: 'learn', part: 'quiz' }],
  ['#path/corrigibility', { kind: 'path', ids: ['corrigibility'], isPage: false, isShort: false }],
  [
    '#path/corrigibility?minutes=5',
    { kind: 'path', ids: ['corrigibility'], isPage: false, isShort: true },
  ],
  [
    '#path?ids=elk,own-abc-my-term,agi',
    { kind: 'path', ids: ['elk', 'own-abc-my-term', 'agi'], isPage: true, isShort: false },
  ],
  ['#path?ids=elk&minutes=5', { kind: 'path', ids: ['elk'], isPage: true, isShort: true }],
];

test.each(places)('%s', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
  expect(hashOf(place)).toBe(hash);
});

test.each([
  ['', '#'],
  ['#?q=', '#'],
  ['#nothing', '#'],
  ['#/', '#'],
  ['#//evil.example', '#'],
  ['#/a/b', '#'],
  ['#map/../x', '#'],
  ['#?subject=nonsense&level=basic&level=basic&letter=ä&state=__proto__', '#?level=basic'],
  ['#?glossary=%3Cscript%3E', '#'],
  ['#learn/other', '#learn'],
  ['#path', '#path?ids='],
  ['#path?ids=,,elk,elk,<b>', '#path?ids=elk'],
  [
    '#?q=%E0%A4%A',
    `#?${new URLSearchParams({ q: new URLSearchParams('q=%E0%A4%A').get('q') ?? '' })}`,
  ],
])('%s is read as %s', (hash, read) => expect(hashOf(placeOf(hash))).toBe(read));

test('whatever the hash, the place has a hash that leads to it', () => {
  const part = fc.constantFrom('#', '/', '?', 'path', 'map', 'learn', 'ids=', 'q=', ',', '&', '%');
  const hashes = fc.array(fc.oneof(part, fc.string())).map((parts) => parts.join(''));
  fc.assert(
    fc.property(hashes, (hash) => {
      const place = placeOf(hash);
      expect(placeOf(hashOf(place))).toEqual(place);
    }),
  );
});

test('an address cannot make a query or a list of any length', () => {
  const long = 'x'.repeat(5_000);
  expect(hashOf(placeOf(`#?q=${long}`)).length).toBeLessThan(500);
  const ids = Array.from({ length: 5_000 }, (_, at) => `id-${at}`);
  const place = placeOf(`#path?ids=${ids.join(',')}`);
  expect(place.kind === 'path' && place.ids.length).toBe(1_000);
});
