import { describe, expect, test } from 'vitest';
import { readFile, summary } from './glossary-text.ts';

const entries = ['Maß: measure', 'Größe: size'];

function layoutOf(name: string, content: string | Uint8Array) {
  const reading = readFile(name, content);
  return reading.ok && 'layout' in reading.format ? reading.format.layout : undefined;
}

describe('tables', () => {
  test.each([
    ['commas', 'Begriff,Definition\nMaß,measure\nGröße,size\n'],
    ['semicolons', 'Begriff;Definition\r\nMaß;measure\r\nGröße;size\r\n'],
    ['tabs', 'Maß\tmeasure\nGröße\tsize'],
    ['bars', 'Begriff|Bedeutung\rMaß|measure\rGröße|size'],
    ['quotes', '"Begriff","Definition"\n"Maß","measure"\n"Größe","size"\n'],
    ['a byte order mark', '\ufeffBegriff,Definition\nMaß,measure\nGröße,size\n'],
    ['other columns and another order', 'Nr,Beschreibung,Wort\n1,measure,Maß\n2,size,Größe\n'],
  ])('with %s', (_, text) =>
    expect(summary(readFile('a.csv', text))).toEqual({ entries, refused: [] }),
  );

  const text = 'Begriff,Definition\nMaß,measure\nGröße,size\n';
  test.each([
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(text, 'latin1')],
    ['utf-8', Buffer.from(text)],
  ])('in %s', (encoding, bytes) => {
    expect(summary(readFile('a.csv', new Uint8Array(bytes)))).toEqual({ entries, refused: [] });
    expect(layoutOf('a.csv', new Uint8Array(bytes))).toMatchObject({ encoding });
  });

  test('in an encoding that the reader chooses', () => {
    const bytes = new Uint8Array([0x97, 0x70, 0x8c, 0xea, 0x2c, 0x74, 0x65, 0x72, 0x6d, 0x0a]);
    const reading = readFile('a.csv', bytes, { encoding: 'shift_jis' }, 'ja');
    expect(summary(reading).entries).toEqual(['用語: term']);
  });

  test('say what was guessed, so that the reader can correct it', () => {
    const wrong = 'x1,measure of things,Maß\ny2,size of things,Größe\n';
    expect(layoutOf('a.csv', wrong)).toEqual({
      encoding: 'utf-8',
      delimiter: ',',
      hasHeader: false,
      html: false,
      columns: ['term', 'definition', 'ignored'],
      sample: [
        ['x1', 'measure of things', 'Maß'],
        ['y2', 'size of things', 'Größe'],
      ],
    });
    const columns = ['ignored', 'definition', 'term'] as const;
    expect(summary(readFile('a.csv', wrong, { columns })).entries).toEqual([
      'Maß: measure of things',
      'Größe: size of things',
    ]);
    expect(summary(readFile('a.csv', wrong, { columns, hasHeader: true })).entries).toHaveLength(1);
  });

  test('with spellings, links and context words', () =>
    expect(
      readFile(
        'a.csv',
        'term,definition,synonyms,url,context\nmesa,m,"a;b|c","http://x.org",p\nq,r,"d, e",,\n',
      ),
    ).toMatchObject({
      rows: [
        { entry: { otherSpellings: ['a', 'b', 'c'], link: 'http://x.org/', context: ['p'] } },
        { entry: { otherSpellings: ['d', 'e'], context: [] } },
      ],
      fields: ['term', 'definition', 'otherSpellings', 'link', 'context'],
    }));

  test('with links in a column without a name', () =>
    expect(
      layoutOf('a.csv', 'a1,first thing,https://x.org\nb1,second thing,https://y.org\n'),
    ).toMatchObject({
      columns: ['term', 'definition', 'link'],
    }));

  test('with a cell of HTML, if the reader says so', () =>
    expect(
      summary(
        readFile('a.csv', 'term,definition\nmesa,<p>one&nbsp;<b>two</b></p>\n', { html: true }),
      ).entries,
    ).toEqual(['mesa: one two']));
});

describe("Anki's text exports", () => {
  test('with their separator, their HTML and their columns', () =>
    expect(
      readFile(
        'deck.txt',
        '#separator:tab\n#html:true\n#notetype column:1\n#tags column:4\nBasic\tmesa<br>\t<div>one</div><div>two [sound:x.mp3]</div>\tphysics\n',
      ),
    ).toMatchObject({
      format: { kind: 'anki' },
      rows: [{ place: { line: 5 }, entry: { term: 'mesa', definition: 'one\n\ntwo' } }],
    }));

  test('with named columns', () =>
    expect(
      summary(
        readFile(
          'deck.txt',
          '#separator:Semicolon\n#html:false\n#columns:Back;Front\nmeaning;mesa\n',
        ),
      ).entries,
    ).toEqual(['mesa: meaning']));
});

describe('JSON', () => {
  test.each([
    ['an object', '{"mesa": "one", "2": "two"}'],
    ['a list of pairs', '[["mesa", "one"], ["2", "two"]]'],
    [
      'a list of objects',
      '[{"word": "mesa", "meaning": "one"}, {"term": 2, "definition": ["two"]}]',
    ],
    ['a list in an object', '{"version": 3, "terms": [["mesa", "one"], ["2", "two"]]}'],
    ['objects by term', '{"mesa": {"definition": "one"}, "2": {"description": "two"}}'],
  ])('%s', (_, text) =>
    expect(summary(readFile('a.json', text))).toEqual({
      entries: ['mesa: one', '2: two'],
      refused: [],
    }),
  );

  test('tells the line of each entry, and of what is none', () =>
    expect(
      summary(readFile('a.json', '{"a1": "x",\n"a1":\n"y",\n"b1": 5,\n"c1": [],\n"d1": ""}'))
        .refused,
    ).toEqual(['2: duplicate', '4: not an entry', '5: not an entry', '6: no definition']));
});
