import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Draft, type DraftFormat, sourceOf } from '../../../engine/draft/draft.ts';
import { mostDraftBytes } from '../../../engine/draft/draft-limits.ts';
import { formatOfName, guessFormat } from '../../../engine/draft/guess-format.ts';
import { readDraft } from '../../../engine/draft/read-draft.ts';
import { docxOf } from './docx.ts';

function read(text: string | Uint8Array, format: DraftFormat): Draft {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reading = readDraft(bytes, format);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.draft;
}

const textsOf = (text: string | Uint8Array, format: DraftFormat) =>
  read(text, format).blocks.map((block) => block.text);

/** What the source has where a block's text has a word. */
function sourceOfWord(draft: Draft, word: string): string {
  for (const block of draft.blocks) {
    const at = block.text.indexOf(word);
    if (at < 0) continue;
    const { start, end } = sourceOf(block, at, at + word.length);
    return draft.source.slice(start, end);
  }
  throw new Error(`no block has "${word}"`);
}

describe('Markdown', () => {
  test('code, addresses, pictures and front matter are not read', () => {
    const text = `---
title: reward
---
# Title of *this*

See \`reward\` and [the law](https://a.org/reward "reward") and <https://b.org/reward> ![reward](r.png).

    reward = 1

\`\`\`
reward
\`\`\`

[law]: https://a.org/reward
`;
    expect(textsOf(text, 'markdown')).toEqual([
      'Title of this',
      'See \ufffc and the law and \ufffc \ufffc.',
    ]);
  });

  test('quotations, lists, tables and HTML are read, each as a block of its own', () => {
    const text = `> one
> two

- three
- [ ] four

| five | six |
|---|---|
| seven | eight |

<div><p>nine</p><pre>ten</pre></div>
`;
    expect(textsOf(text, 'markdown').map((block) => block.replace(/\s+/g, ' ').trim())).toEqual([
      'one two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
    ]);
  });

  test('places lead back to the source, past marks, escapes and entities', () => {
    const draft = read(
      'A &amp; \\*b\\* **bold** &lt;c *mesa*-optimizer\n\n> x\n> last',
      'markdown',
    );
    expect(draft.blocks[0]?.text).toBe('A & *b* bold <c mesa-optimizer');
    expect(sourceOfWord(draft, 'bold')).toBe('bold');
    expect(sourceOfWord(draft, '&')).toBe('&amp;');
    expect(sourceOfWord(draft, '*b')).toBe('\\*b');
    expect(sourceOfWord(draft, 'mesa-optimizer')).toBe('mesa*-optimizer');
    expect(sourceOfWord(draft, 'last')).toBe('last');
  });

  test('footnotes and links are told apart from words in brackets', () => {
    const [block] = read(
      'A [word] and [link](https://a.org), [other][x] and note[^1].\n\n[x]: https://b.org',
      'markdown',
    ).blocks;
    expect(block?.text).toBe('A word and link, other and note.');
    expect(block?.links.map(({ start, end }) => block.text.slice(start, end))).toEqual([
      'link',
      'other',
    ]);
    expect(block?.notes).toEqual([31]);
  });
});

describe('HTML', () => {
  test('scripts, styles, code and the head are not read, and nothing is run', () => {
    const html = `<!doctype html><head><title>reward</title><style>p{}</style></head>
<body><h2>Head</h2><p>One <code>reward</code> two<br>three<script>reward()</script></p><pre>reward</pre>
<ul><li>four<li>five</ul><p title="reward">six &mdash; <b>sev</b>en</body>`;
    const draft = read(html, 'html');
    expect(draft.blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'Head',
      'One \ufffc two three',
      'four',
      'five',
      'six — seven',
    ]);
    expect(draft.blocks[0]?.isHeading).toBe(true);
    expect(sourceOfWord(draft, '—')).toBe('&mdash;');
    expect(sourceOfWord(draft, 'seven')).toBe('sev</b>en');
  });

  test('links, footnotes and definitions are seen', () => {
    const [block] = read(
      '<p>A <a href="/x">link</a>, a <a name="y">name</a>, <dfn>this</dfn> and that<sup><a href="#n">1</a></sup>.',
      'html',
    ).blocks;
    expect(block?.text).toBe('A link, a name, this and that.');
    expect(block?.links.map(({ start, end }) => block.text.slice(start, end))).toEqual(['link']);
    expect(block?.definitions).toEqual([{ start: 16, end: 20 }]);
    expect(block?.notes).toEqual([29]);
  });
});

describe('.docx', () => {
  test('paragraphs are read, without code, deleted text and fallbacks', () => {
    const draft = read(
      docxOf(
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Head</w:t></w:r></w:p>',
        '<w:p><w:r><w:t xml:space="preserve">One &amp; </w:t></w:r><w:r><w:t>two</w:t></w:r>',
        '<w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:r><w:footnoteReference w:id="1"/></w:r>',
        '<w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><mc:Fallback><w:t>copy</w:t></mc:Fallback></w:p>',
        '<w:p><w:pPr><w:pStyle w:val="SourceCode"/></w:pPr><w:r><w:t>code</w:t></w:r></w:p>',
        '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ),
      'docx',
    );
    expect(draft.blocks.map(({ text }) => text)).toEqual(['Head', 'One & twolink', 'cell']);
    expect(draft.source).toBe('Head\n\nOne & twolink\n\ncode\n\ncell');
    expect(draft.blocks[0]?.isHeading).toBe(true);
    expect(draft.blocks[1]?.notes).toEqual([9]);
    expect(draft.blocks[1]?.links).toEqual([{ start: 9, end: 13 }]);
    expect(sourceOfWord(draft, 'cell')).toBe('cell');
  });

  test.each([
    ['a text named .docx', strToU8('Just a text'), 'no docx'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'no docx'],
    ['a document that stops in its middle', docxOf('<w:p><w:r>').slice(0, -40), 'damaged docx'],
    ['a document with a doctype', docxOf('', '<!DOCTYPE x>'), 'damaged docx'],
    ['nested paragraphs without end', docxOf('<w:p>'.repeat(600)), 'too deep'],
    ['a zip bomb', docxOf(`<w:p>${' '.repeat(40 << 20)}</w:p>`), 'docx too large'],
  ] as const)('%s is refused', (_, bytes, kind) =>
    expect(readDraft(bytes, 'docx')).toEqual({ ok: false, problem: { kind } }),
  );
});

test('files that are no texts, or too large, are refused', () => {
  const noText = { ok: false, problem: { kind: 'no text' } };
  expect(readDraft(docxOf(''), 'markdown')).toEqual(noText);
  expect(readDraft(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), 'text')).toEqual(noText);
  expect(readDraft(new Uint8Array(mostDraftBytes + 1), 'text')).toEqual({
    ok: false,
    problem: { kind: 'too large', mostBytes: mostDraftBytes },
  });
});

test('other encodings are read, and so is a text of nothing', () => {
  expect(textsOf(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0), 'text')).toEqual(['AB']);
  expect(textsOf('', 'text')).toEqual([]);
  expect(textsOf('one\ntwo\n \nthree', 'text')).toEqual(['one\ntwo', 'three']);
});

test.each([
  ['a.md', 'markdown'],
  ['A.HTML', 'html'],
  ['b.docx', 'docx'],
  ['c.txt', 'text'],
  ['d', undefined],
  ['e.pdf', undefined],
])('the format of %s is %s', (name, format) => expect(formatOfName(name)).toBe(format));

test.each([
  ['<!doctype html><p>x', 'html'],
  ['Some *words* and **more**', 'markdown'],
  ['# Head', 'markdown'],
  ['Just words, 2 < 3.', 'text'],
])('%j is read as %s', (text, format) => expect(guessFormat(text)).toBe(format));

test('quotations nested ten thousand deep do no harm', () => {
  const reading = readDraft(new TextEncoder().encode(`${'>'.repeat(10_000)} deep`), 'markdown');
  expect(reading.ok || reading.problem.kind === 'too deep').toBe(true);
});
