import { describe, expect, test } from 'vitest';
import { collectRows } from '../../../engine/glossaries/collect-rows.ts';
import { limits } from '../../../engine/glossaries/own-glossary.ts';
import { mostFileBytes } from '../../../engine/glossaries/read-files.ts';
import { readFile, summary } from './glossary-text.ts';

/** The warnings of the entries of a file, by term. */
function warnings(name: string, content: string) {
  const reading = readFile(name, content);
  if (!reading.ok) return reading.problem.kind;
  return reading.rows.flatMap((row) =>
    row.kind === 'entry'
      ? row.warnings.map((warning) => [row.entry.term, ...Object.values(warning)])
      : [],
  );
}

describe('what is wrong with a row is told, and the rest is read', () => {
  test('rows without a term or a definition', () =>
    expect(summary(readFile('a.csv', 'term,definition\n,x\nalpha,\nbeta,b\n'))).toEqual({
      entries: ['beta: b'],
      refused: ['2: no term', '3: no definition'],
    }));

  test('a quotation mark that nothing closes, in the middle and at the end', () =>
    expect(
      summary(readFile('a.csv', 'term,definition\na1,"open\nb1,"shut"\nc1,"two\nlines"\nd1,"open')),
    ).toEqual({
      entries: ['b1: shut', 'c1: two lines'],
      refused: ['2: quote not closed', '6: quote not closed'],
    }));

  test('thousands of them are still read in time, as ordinary characters', () => {
    const reading = readFile('a.csv', `term,definition\n${rows(5_000, (n) => `t${n},"open ${n}`)}`);
    expect(reading).toMatchObject({ ok: true });
    expect(summary(reading).entries?.length).toBeGreaterThan(4_900);
  });

  test('a term twice, with the place of the first', () => {
    const reading = readFile(
      'a.csv',
      'term,definition\nAlpha,x\nbeta,b\nalpha,y\nELK,e\nelk,animal\n',
    );
    expect(summary(reading).refused).toEqual(['4: duplicate']);
    expect(reading).toMatchObject({
      rows: [{}, {}, { reason: { term: 'alpha', first: { line: 2 } } }, {}, {}],
    });
  });

  test('terms and definitions that are too long, and terms without letters', () => {
    const long = 'x'.repeat(limits.spelling + 1);
    const text = `term,definition\n${long},x\nb1,${'y'.repeat(limits.definition + 1)}\n!!!,z\nc1,c\n`;
    expect(summary(readFile('a.csv', text))).toEqual({
      entries: ['c1: c'],
      refused: ['2: term too long', '3: definition too long', '4: no letters'],
    });
  });

  test('NUL and other control characters are removed', () =>
    expect(
      summary(readFile('a.csv', 'term,definition\nal\0pha,one\u0007\u202e two\n')).entries,
    ).toEqual(['alpha: one two']));

  test('names that objects inherit are terms like others', () => {
    const terms = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const json = `{${terms.map((term) => `"${term}": "a name"`).join(', ')}}`;
    const entries = terms.map((term) => `${term}: a name`);
    expect(summary(readFile('a.json', json)).entries).toEqual(entries);
    const csv = `term,definition\n${terms.map((term) => `${term},a name`).join('\n')}\n`;
    expect(summary(readFile('a.csv', csv)).entries).toEqual(entries);
    expect(({} as Record<string, unknown>).term).toBeUndefined();
  });

  test('a very common word, a link that is none, and HTML', () =>
    expect(
      warnings(
        'a.csv',
        'term,definition,link\nthe,x,\nWHO,y,javascript:alert(1)\nmesa,<script>alert(1)</script>,\n',
      ),
    ).toEqual([
      ['the', 'common word', 'the'],
      ['WHO', 'link left out', 'javascript:alert(1)'],
      ['mesa', 'shows markup'],
    ]));

  test('other spellings that cannot be found', () =>
    expect(warnings('a.csv', 'term,definition,aliases\nmesa,x,"!!; mesas"\n')).toEqual([
      ['mesa', 'spelling left out', '!!'],
    ]));

  test('more entries than a glossary holds', () => {
    const collector = collectRows('en', 'a.csv', 2);
    for (let line = 1; line <= 4; line++) {
      collector.add({ term: `t${line}`, definition: 'd' }, { line });
    }
    expect(collector.isFull()).toBe(true);
    expect(collector.rows.map(({ kind, place }) => [kind, place.line])).toEqual([
      ['entry', 1],
      ['entry', 2],
      ['refused', 3],
    ]);
  });
});

describe('what is wrong with a whole file is told with its line', () => {
  test.each([
    ['empty.csv', '', { kind: 'empty' }],
    ['blank.csv', ' \n\n', { kind: 'no entries' }],
    ['one.csv', 'just one column\nof text\n', { kind: 'no term column' }],
    ['wide.csv', `${'a,'.repeat(10_000)}\n`, { kind: 'too many columns', line: 1, most: 200 }],
    ['bad.json', '{\n"a": "b",\n"c" "d"\n}', { kind: 'no json', line: 3 }],
    [
      'new.json',
      '{"format": "gloss-glossary", "version": 2, "entries": []}',
      { kind: 'newer version' },
    ],
    ['none.json', '[]', { kind: 'no entries' }],
    ['page.xml', '<?xml version="1.0"?>\n<html><body/></html>', { kind: 'no termbase' }],
    ['bad.tbx', '<tbx>\n<text>\n</body>', { kind: 'no xml', line: 3 }],
    [
      'bomb.tbx',
      '<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY a "aa">]>\n<tbx>&a;</tbx>',
      { kind: 'doctype', line: 2 },
    ],
    ['deep.tbx', `<tbx>\n${'<a>'.repeat(200)}`, { kind: 'too deep', line: 2 }],
    ['prose.md', 'Nothing but prose.\n', { kind: 'no entries' }],
    ['bad.zip', 'PK\x03\x04nonsense', { kind: 'no zip' }],
  ])('%s', (name, content, problem) =>
    expect(summary(readFile(name, content))).toEqual({ problem }),
  );

  test('a file that is too large is not looked at', () =>
    expect(summary(readFile('a.csv', new Uint8Array(mostFileBytes + 1)))).toEqual({
      problem: { kind: 'too large', mostBytes: mostFileBytes },
    }));
});

function rows(count: number, row: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => `${row(number)}\n`).join('');
}
