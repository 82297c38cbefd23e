import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../engine/articles/article.ts';
import { exportTerms } from '../../../engine/learning/export-terms.ts';
import { allArticles } from './quiz-entries.ts';

const articles = [...allArticles().values()];

/** An entry that does what it can to break out of its cell. */
const hostile: Article = {
  ...(articles[0] as Article),
  id: 'hostile',
  name: '=HYPERLINK("https://evil.example")',
  spellings: ['+1', 'a; b', '@cmd'],
  short: [
    '<img src=x onerror=alert(1)> & "quoted"\tand\nbroken, ',
    { kind: 'term', text: 'x', id: 'x' },
  ],
  paragraph: ['# no heading [no](link) | no cell'],
  notes: [],
  senses: [{ who: '<b>Who</b>', means: 'a & b' }],
  contrast: [{ id: 'b', name: 'B', why: 'it is <i>other</i>' }],
  sources: [
    {
      author: 'A "B"',
      year: 2020,
      title: '<script>x</script>',
      url: 'https://example.org/?a=1&b="2"',
    },
  ],
};

function textOf(all: readonly Article[], format: 'anki' | 'csv' | 'markdown', name = 'test') {
  const file = exportTerms(all, name, format);
  return { ...file, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes) };
}

describe('for Anki', () => {
  const read = (text: string) => {
    const lines = text.split('\n');
    const header = lines.filter((line) => line.startsWith('#'));
    const rows = papa.parse(lines.slice(header.length).join('\n').trimEnd(), {
      delimiter: '\t',
    } as never) as unknown as { readonly data: string[][] };
    return { header, rows: rows.data };
  };

  test('has the header lines that Anki reads, and a note for each entry with an id of its own', () => {
    const { header, rows } = read(textOf(articles, 'anki').text);
    expect(header).toEqual([
      '#separator:Tab',
      '#html:true',
      '#deck:Gloss',
      '#columns:GUID\tFront\tBack\tTags',
      '#guid column:1',
      '#tags column:4',
    ]);
    expect(rows).toHaveLength(articles.length);
    expect(rows.every((row) => row.length === 4)).toBe(true);
    expect(new Set(rows.map(([id]) => id)).size).toBe(articles.length);
    for (const [, , back = '', tags = ''] of rows) {
      expect(back).toContain('CC BY 4.0');
      expect(back).toMatch(/<a href="https?:\/\//);
      expect(tags).toMatch(/^gloss gloss::subject::\S+ gloss::level::\S+$/);
    }
  });

  test('shows what an entry says as text, whatever it looks like', () => {
    const { rows } = read(textOf([hostile], 'anki').text);
    const [, front = '', back = ''] = rows[0] ?? [];
    expect(front).toBe('=HYPERLINK(&quot;https://evil.example&quot;)');
    expect(back).toContain(
      '&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot; and broken, x',
    );
    expect(back).not.toMatch(/<(img|script|i>other)/);
    expect(back).toContain('href="https://example.org/?a=1&amp;b=&quot;2&quot;"');
  });
});

describe('as CSV', () => {
  test('begins with a byte order mark and names its columns', () => {
    const { text, name } = textOf(articles, 'csv', 'a/b: "c"');
    expect(text.startsWith('\ufeffid,term,definition,')).toBe(true);
    expect(name).toBe('Gloss a b c (csv).csv');
  });

  test('holds no cell that a spreadsheet takes for a formula', () => {
    const all = papa.parse(textOf([hostile, ...articles], 'csv').text, {} as never);
    const { data } = all as unknown as { readonly data: string[][] };
    const formulas = data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell));
    expect(formulas).toEqual([]);
    expect(data[1]?.[1]).toBe('\'=HYPERLINK("https://evil.example")');
    expect(data[2]?.at(-2)).toContain('CC BY 4.0');
  });
});

describe('as Markdown', () => {
  test('has a section for each entry, and says under which licence it is', () => {
    const { text } = textOf(articles, 'markdown', 'Alignment');
    expect(text.match(/^## /gm)).toHaveLength(articles.length);
    expect(text).toContain('# Gloss: Alignment');
    expect(text).toContain('[CC BY 4.0](<https://creativecommons.org/licenses/by/4.0/>)');
  });

  test('escapes what would be markup', () => {
    const { text } = textOf([hostile], 'markdown');
    expect(text).toContain('\\<img src\\=x');
    expect(text).toContain('\\[no\\](link)');
    expect(text).not.toMatch(/(?<!\\)<(script|img)|^# no/m);
  });
});
