import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { exportFormats, exportGlossary } from '../../engine/glossaries/export-glossary.ts';
import {
  everySite,
  type OwnEntry,
  type OwnGlossary,
} from '../../engine/glossaries/own-glossary.ts';

/** A file that is damaged in many ways. */
type Variant = { readonly name: string; readonly bytes: Uint8Array };

/** The files of a format. */
export type Sample = { readonly name: string; readonly variants: readonly Variant[] };

const encode = (text: string) => new TextEncoder().encode(text);

/** @returns sound files of every format, the exports of a glossary and some in foreign styles. */
export function samples(): Sample[] {
  const exported = new Map(
    exportFormats.map((format) => [format, exportGlossary(glossary, format)]),
  );
  const own = (format: (typeof exportFormats)[number]): Variant[] => {
    const file = exported.get(format);
    return file ? [file] : [];
  };
  return [
    { name: 'csv', variants: [...own('csv'), ...tables] },
    { name: 'json', variants: [...own('json'), ...jsonFiles] },
    { name: 'markdown', variants: [...own('markdown'), ...markdownFiles] },
    { name: 'tbx', variants: [...own('tbx'), ...termbases] },
    { name: 'anki', variants: ankiFiles },
    { name: 'yomitan', variants: dictionaries() },
  ];
}

const entries: readonly OwnEntry[] = Array.from({ length: 12 }, (_, index) => ({
  id: `entry-${index}`,
  term: `term ${index} “é” 日本`,
  definition: `What it means, *exactly*.\n\nSecond paragraph; "quoted", <b>.`,
  otherSpellings: index % 2 ? ['T;1', 'spelling'] : [],
  ...(index % 3 ? { link: 'https://example.org/?a=1&b=2' } : {}),
  context: index % 4 ? [] : ['words', 'around'],
  source: '',
}));

const glossary: OwnGlossary = {
  id: 'fuzz',
  name: 'Fuzz',
  color: 'red',
  license: 'CC0',
  author: 'Nobody',
  language: 'en',
  enabled: true,
  sites: everySite,
  entries,
};

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

const plainTable =
  'Begriff;Definition;Link\nEins;"Die ""erste"" Zahl";https://example.org\nZwei;2;\n';

const tables: readonly Variant[] = [
  { name: 'a.csv', bytes: encode(plainTable.repeat(5)) },
  { name: 'a.tsv', bytes: encode('one\tfirst number\ntwo\tsecond\n'.repeat(5)) },
  { name: 'b.csv', bytes: utf16(plainTable) },
  {
    name: 'c.csv',
    bytes: new Uint8Array(Buffer.from('término,definición\naño,twelve months\n', 'latin1')),
  },
];

const jsonFiles: readonly Variant[] = [
  {
    name: 'a.json',
    bytes: encode('{"one": "first", "two": {"definition": "second", "aliases": ["2"]}}'),
  },
  {
    name: 'b.json',
    bytes: encode('[["one", "first"], ["two", "second"], {"term": "three", "meaning": "3"}]'),
  },
];

const markdownFiles: readonly Variant[] = [
  {
    name: 'list.md',
    bytes: encode(
      '# Terms\n\n- **one**: first\n- two – second [link](https://x.org)\n\nthree: 3\n',
    ),
  },
  {
    name: 'definitions.md',
    bytes: encode('One\nTwo\n: first\n: other\n\n    more\n\nThree\n\n: third\n'),
  },
  {
    name: 'headings.md',
    bytes: encode('## One\n\nFirst `code` ==text==.\n\n## Two\n\n> Second\n'),
  },
  {
    name: 'Note.md',
    bytes: encode('---\naliases: [a, "b"]\ntags: x\n---\n# Note\n\nFirst [[link|text]].\n'),
  },
  { name: 'corrigibility.md', bytes: readFileSync('glossary/terms/corrigibility.md') },
];

const termbases: readonly Variant[] = [
  {
    name: 'basic.tbx',
    bytes: encode(
      '<?xml version="1.0"?><tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body><conceptEntry id="c1"><min:subjectField>x</min:subjectField><basic:definition>What &amp; why</basic:definition><langSec xml:lang="en"><termSec><term>one</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec><langSec xml:lang="de"><termSec><term>eins</term></termSec></langSec></conceptEntry></body></text></tbx>',
    ),
  },
  {
    name: 'old.tbx',
    bytes: encode(
      '<martif type="TBX" xml:lang="en"><text><body><termEntry id="1"><descripGrp><descrip type="definition">first</descrip></descripGrp><langSet xml:lang="en"><ntig><termGrp><term>one</term></termGrp></ntig></langSet><langSet xml:lang="fr"><tig><term>un</term><note>nombre</note></tig></langSet></termEntry></body></text></martif>',
    ),
  },
];

const ankiFiles: readonly Variant[] = [
  {
    name: 'deck.txt',
    bytes: encode(
      '#separator:tab\n#html:true\n#tags column:3\none\t<b>first</b><br>&nbsp;x\ttag\n"two ""2"""\tsecond\t\n',
    ),
  },
  {
    name: 'named.txt',
    bytes: encode(
      '#separator:Semicolon\n#html:false\n#columns:Front;Back;Url\none;first;https://x.org\n',
    ),
  },
];

function dictionaries(): Variant[] {
  const index = { title: 'Test', format: 3, revision: '1', sourceLanguage: 'ja' };
  const content = {
    type: 'structured-content',
    content: [{ tag: 'div', content: ['a', { tag: 'b', content: 'c' }] }],
  };
  const bank = [
    ['用語', 'ようご', 'n', '', 0, ['term', 'word'], 1, ''],
    ['猫', 'ねこ', '', '', 0, [content, { type: 'image', path: 'x.png' }], 2, ''],
  ];
  const files = {
    'index.json': encode(JSON.stringify(index)),
    'term_bank_1.json': encode(JSON.stringify(bank)),
  };
  const old = { ...files, 'index.json': encode('{"title":"Old","version":1}') };
  return [
    { name: 'stored.zip', bytes: zipSync(files, { level: 0 }) },
    { name: 'deflated.zip', bytes: zipSync(files, { level: 9 }) },
    { name: 'old.zip', bytes: zipSync(old, { level: 0 }) },
  ];
}
