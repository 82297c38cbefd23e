import { describe, expect, test } from 'vitest';
import { readFiles } from '../../../engine/glossaries/read-files.ts';
import { takeAllSteps } from '../../../engine/glossaries/take-steps.ts';
import { readFile, summary } from './glossary-text.ts';

describe('one file of Markdown', () => {
  test.each([
    [
      'a definition list',
      '# Terms\n\nmesa\n: one *thing*\n\nplateau\ntable\n\n: two\n  things\n: three\n',
    ],
    [
      'lines with colons',
      'mesa: one *thing*\nplateau: two\nthings three\ntable：two things three\n',
    ],
    [
      'bold lines',
      '**mesa**: one `thing`\n\n__plateau:__ two things three\n\n**table.** two things three\n',
    ],
    [
      'a list',
      '- mesa – one [thing](https://x.org)\n- **plateau** two things three\n* table: two things\n  three\n',
    ],
    [
      'headings',
      '# A\n\nAbout.\n\n## mesa\n\none thing\n\n## plateau ##\n> two things\nthree\n\n### table\n\ntwo things three\n',
    ],
  ])('as %s', (_, text) => {
    const { entries = [], refused } = summary(readFile('a.md', text));
    expect(refused).toEqual([]);
    expect(entries.map((entry) => entry.replace(/\s+/g, ' '))).toEqual([
      'mesa: one thing',
      'plateau: two things three',
      'table: two things three',
    ]);
  });

  test('with the line of each, and without code', () =>
    expect(
      readFile('a.md', '---\ntitle: x\n---\n```\ncode: no term\n```\nmesa: one\n\nmesa: two\n'),
    ).toMatchObject({
      rows: [
        { place: { line: 7 }, entry: { term: 'mesa' } },
        { place: { line: 9 }, reason: { kind: 'duplicate', first: { line: 7 } } },
      ],
    }));
});

describe('notes', () => {
  const read = (notes: Readonly<Record<string, string>>) =>
    takeAllSteps(
      readFiles(
        Object.entries(notes).map(([name, text]) => ({
          name,
          bytes: new TextEncoder().encode(text),
        })),
        'en',
      ),
    );

  test.each([
    ['a list', '**Contents:**\n1. [[#Uses]]\n2. [[#Kinds]]\n\nA tool.\n'],
    ['a box', '>[!abstract] Contents\n>- [[#Uses]]\n>- [[#Kinds|All kinds]]\n\nA tool.\n'],
  ])('a table of contents is no definition: as %s', (_, text) =>
    expect(summary(read({ 'a/Saw.md': text, 'a/Axe.md': 'Another.' })).entries).toEqual([
      'Saw: A tool.',
      'Axe: Another.',
    ]),
  );

  test('the file name is the term, the first paragraph its definition', () =>
    expect(
      read({
        'vault/Mesa optimizer.md':
          '---\naliases: [mesa, "inner: one"]\ntags: ai\n---\n#ai #draft\n# Heading\n\n![[picture.png]]\nA **learned** [[Optimizer|optimizer]] ^id\n\nMore.\n',
        'vault/deep/Plateau.md':
          '---\naliases:\n  - flat top\nlink: https://x.org\n---\n> [!note]\n> Text here.\n',
        'vault/Empty.md': '# Only a heading\n',
        'vault/.obsidian/Hidden.md': 'Not this one.',
        'vault/picture.png': '…',
      }),
    ).toMatchObject({
      rows: [
        {
          place: { line: 5, file: 'vault/Mesa optimizer.md' },
          entry: {
            term: 'Mesa optimizer',
            definition: 'A learned optimizer',
            otherSpellings: ['mesa', 'inner: one'],
            source: 'vault',
          },
        },
        { entry: { term: 'Plateau', definition: 'Text here.', link: 'https://x.org/' } },
        { kind: 'refused', place: { file: 'vault/Empty.md' }, reason: { kind: 'no definition' } },
      ],
      fields: ['term', 'definition', 'otherSpellings', 'link'],
    }));

  test('front matter that is no YAML, or a trap, leaves the note as it is', () =>
    expect(
      summary(
        read({
          'a/One.md': '---\naliases: [a, b\n---\nFirst.\n',
          'a/Two.md': `---\na: &a [x, x]\nb: &b [${'*a,'.repeat(50)}]\naliases: [${'*b,'.repeat(50)}]\n---\nSecond.\n`,
          'a/Three.md': '---\nno end\n',
        }),
      ).entries?.slice(0, 2),
    ).toEqual(['One: First.', 'Two: Second.']));

  test('entry files of the bundled glossary', () =>
    expect(
      readFile(
        'reward-hacking.md',
        '---\nname: reward hacking\nforms:\n  - reward gaming\n  - form: hack\n    risk: never\n  - form: RH\n    risk: near\ncategory: alignment\ncues:\n  for:\n    - reward\n    - "~ model"\nsources:\n  - author: A\n    year: 2016\n    title: T\n    url: https://arxiv.org/abs/1606.06565\n---\n\nOne sentence.\n\nA paragraph [1].\n\nExample: this.\n',
      ),
    ).toMatchObject({
      rows: [
        {
          entry: {
            term: 'reward hacking',
            definition: 'One sentence.\n\nA paragraph.\n\nExample: this.',
            otherSpellings: ['reward gaming', 'RH'],
            link: 'https://arxiv.org/abs/1606.06565',
            context: ['reward'],
          },
        },
      ],
    }));
});
