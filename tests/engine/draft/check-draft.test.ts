import { describe, expect, test } from 'vitest';
import {
  type AdditionKind,
  addExplanations,
  type TermToExplain,
} from '../../../engine/draft/additions.ts';
import { assessDraft } from '../../../engine/draft/assess-draft.ts';
import { checkDraft, stateOf } from '../../../engine/draft/check-draft.ts';
import type { Draft, DraftFormat } from '../../../engine/draft/draft.ts';
import { draftLevel } from '../../../engine/draft/draft-level.ts';
import { LineIndex } from '../../../engine/draft/line-index.ts';
import type { Markup } from '../../../engine/draft/markup.ts';
import { readDraft } from '../../../engine/draft/read-draft.ts';
import { extendLexicon } from '../../../engine/extend-lexicon.ts';
import { everySite } from '../../../engine/glossaries/own-glossary.ts';
import { toOwnArticle } from '../../../engine/own-article.ts';
import type { ReaderLevel } from '../../../engine/salience/reader-level.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';

const { lexicon, articles } = compileGlossary();
const byId = new Map(articles.map((article) => [article.id, article]));

function read(text: string, format: DraftFormat = 'markdown'): Draft {
  const reading = readDraft(new TextEncoder().encode(text), format);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.draft;
}

const termsOf = (text: string, format?: DraftFormat) =>
  checkDraft(read(text, format), lexicon).terms;

/** Each term's state for a reader, by id. */
function statesOf(
  text: string,
  reader: ReaderLevel = 'practitioner',
  format: DraftFormat = 'markdown',
): Record<string, string> {
  const assessed = assessDraft(new TextEncoder().encode(text), format, lexicon);
  if (!assessed.ok) throw new Error(assessed.problem.kind);
  const { terms, traits } = assessed.draft;
  return Object.fromEntries(terms.map((term) => [term.id, stateOf(term, reader, traits)]));
}

describe('terms', () => {
  test('are found in the order of first uses, with all their places', () => {
    const text = 'Goodhart’s law and\nwireheading.\n\nMore on *wireheading*, on wire*heading*.';
    const draft = read(text);
    const { terms, words } = checkDraft(draft, lexicon);
    expect(terms.map(({ id, uses }) => [id, uses.length])).toEqual([
      ['goodharts-law', 1],
      ['wireheading', 3],
    ]);
    const places = terms[1]?.uses.map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['wireheading', 'wireheading', 'wire*heading']);
    expect(terms[1]?.uses.map(({ block }) => block)).toEqual([0, 1, 1]);
    expect(words).toBe(9);
  });

  test('words in another sense are none', () =>
    expect(termsOf('Our real estate agent has an alignment of the wheels done.')).toEqual([]));
});

describe('an explanation is', () => {
  test.each([
    ['a text that explains', 'Wireheading is when a system seizes its own reward.', 'text'],
    ['a footnote', 'We fear wireheading[^1], too.\n\n[^1]: See below.', 'note'],
    ['a link of the term', 'We fear [wireheading](https://a.org/w) here.', 'link'],
    [
      'no link of a title',
      'We fear it: [Avoiding wireheading with care](https://a.org).',
      undefined,
    ],
    ['no heading', '## Wireheading is a danger', undefined],
    ['no other name of it', 'We use large language models (LLMs) here.', undefined],
    ['nothing else', 'We fear wireheading, too.', undefined],
  ])('%s', (_, text, explanation) => {
    const uses = termsOf(text).flatMap((term) => term.uses.map((use) => use.explanation));
    expect(uses.find((each) => each !== undefined)).toBe(explanation);
    expect(uses.length).toBeGreaterThan(0);
  });

  test('a definition in HTML', () =>
    expect(termsOf('<p>So <dfn>wireheading</dfn> it is.', 'html')[0]?.uses[0]?.explanation).toBe(
      'definition',
    ));
});

test('a term is explained late, unless it stood before only in headings or the same paragraph', () => {
  const explained = 'Wireheading is when a system seizes its own reward.';
  expect(statesOf(`We fear wireheading.\n\n${explained}`)).toEqual({ wireheading: 'late' });
  expect(statesOf(`# On wireheading\n\n${explained}`)).toEqual({ wireheading: 'explained' });
  expect(statesOf(`We fear wireheading. ${explained}`)).toEqual({ wireheading: 'explained' });
  expect(statesOf('We fear wireheading.')).toEqual({ wireheading: 'unexplained' });
});

test('what a reader knows need not be explained', () => {
  const text = 'We asked a chatbot about artificial intelligence.';
  expect(statesOf(text).chatbot).toBe('familiar');
  expect(statesOf(text, 'newcomer').chatbot).toBe('unexplained');
  const [term] = termsOf('We fear wireheading.');
  expect(term && stateOf(term, 'newcomer', new Map(), () => true)).toBe('familiar');
});

test.each([
  [[], 0, undefined],
  [[], 3, 'basic'],
  [['basic', 'basic', 'basic', 'basic', 'advanced'], 5, 'basic'],
  [['basic', 'intermediate', 'advanced'], 3, 'advanced'],
  [['intermediate', 'basic'], 9, 'intermediate'],
] as const)('the level of a draft that leaves %j unexplained', (levels, all, level) =>
  expect(draftLevel(levels, all)).toBe(level),
);

test('lines and columns are counted from 1', () => {
  const lines = new LineIndex('ab\n\ncd');
  expect([0, 2, 3, 4, 5].map((at) => lines.at(at))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
  ]);
});

const markdown = `# On wireheading

We fear **wireheading** and deceptive *alignment* in \`wireheading\`, also deceptive alignment.

Read [about Goodhart’s law](https://a.org/g).
`;
const html = `<html><body><p>We fear <b>wireheading</b> &amp; deceptive <i>alignment</i>, also deceptive alignment.</p></body></html>`;

function add(kind: AdditionKind, text: string, format: DraftFormat, markup: Markup = 'markdown') {
  const draft = read(text, format);
  const terms = checkDraft(draft, lexicon).terms.flatMap((term): TermToExplain[] => {
    const article = byId.get(term.id);
    return article ? [{ term, article }] : [];
  });
  return addExplanations(kind, markup, draft, terms);
}

describe('terms of own glossaries', () => {
  const team = {
    id: 'team',
    name: 'Team *terms*',
    color: 'blue' as const,
    license: 'CC0',
    author: '',
    language: 'en',
    enabled: true,
    sites: everySite,
    entries: [
      { id: 'agent', term: 'agent', link: 'https://team.example/agent?a=1&b=2' },
      { id: 'reward', term: 'reward hacking' },
    ].map((entry) => ({
      ...entry,
      definition: 'One of <us>.',
      otherSpellings: [],
      context: [],
      source: '',
    })),
  };
  const own = extendLexicon(lexicon, [team]);
  const ownById = new Map(
    team.entries.map((entry) => [`own-team-${entry.id}`, toOwnArticle(team, entry, [], own)]),
  );
  const text = 'An estate agent fears reward hacking and wireheading.';
  const draft = read(text);
  const terms = checkDraft(draft, own).terms;

  test('are found whatever the subject, and no reader is taken to know them', () => {
    expect(terms.map(({ id }) => id)).toEqual(['own-team-agent', 'own-team-reward', 'wireheading']);
    const assessed = assessDraft(new TextEncoder().encode(text), 'markdown', own);
    const traits = assessed.ok ? assessed.draft.traits : new Map();
    expect([...traits.keys()]).toEqual(['wireheading']);
    expect(terms.map((term) => stateOf(term, 'researcher', traits))).toEqual(
      Array.from(terms, () => 'unexplained'),
    );
  });

  test.each([
    [
      'footnotes',
      'markdown',
      '[^agent]: **Agent**: One of \\<us\\>. [team.example](<https://team.example/agent?a=1&b=2>)',
    ],
    ['footnotes', 'markdown', 'Definitions: Team \\*terms\\*, CC0; Gloss, CC BY 4.0.'],
    ['section', 'html', '<p>Definitions: Team *terms*, CC0; Gloss, CC BY 4.0.</p>'],
    ['links', 'html', '<a href="https://team.example/agent?a=1&amp;b=2">agent</a>'],
  ] as const)('are explained in %s (%s) as their glossary says', (kind, markup, line) => {
    const explained = terms.flatMap((term): TermToExplain[] => {
      const article = ownById.get(term.id) ?? byId.get(term.id);
      return article ? [{ term, article }] : [];
    });
    expect(addExplanations(kind, markup, draft, explained).part).toContain(line);
  });
});

describe('added to Markdown', () => {
  test('footnotes are referred to from the first use in running text, and end the draft', () => {
    const { whole, part, left } = add('footnotes', markdown, 'markdown');
    expect(whole).toContain('We fear **wireheading[^wireheading]** and deceptive *alignment* in `');
    expect(whole).toContain('also deceptive alignment[^deceptive-alignment].');
    expect(part).toMatch(
      /^\[\^wireheading\]: \*\*Wireheading\*\*: .+ \[.+ \d{4}\]\(<https?:.+>\)$/m,
    );
    expect(whole?.endsWith(`\n\n${part}`)).toBe(true);
    expect(left).toEqual(['goodharts-law']);
  });

  test('links go around the first use that no markup cuts', () => {
    const { whole } = add('links', markdown, 'markdown');
    expect(whole).toMatch(/We fear \*\*\[wireheading\]\(<https?:\S+>\)\*\* and deceptive \*a/);
    expect(whole).toMatch(/also \[deceptive alignment\]\(<https?:\S+>\)\.\n/);
  });

  test('a section lists the terms, and names the licence', () => {
    const { whole, part } = add('section', markdown, 'markdown');
    expect(part).toMatch(/^## Terms used\n\n- \*\*Wireheading\*\*: /);
    expect(part).toMatch(/Gloss, CC BY 4\.0\.\n$/);
    expect(whole).toBe(`${markdown.trimEnd()}\n\n${part}`);
  });
});

describe('added to HTML', () => {
  test('all of it stays HTML', () => {
    const links = add('links', html, 'html', 'html').whole;
    expect(links).toMatch(/<b><a href="https?:[^"]+">wireheading<\/a><\/b> &amp; deceptive <i>/);
    const notes = add('footnotes', html, 'html', 'html').whole;
    expect(notes).toContain(
      'wireheading<sup id="ref-wireheading"><a href="#note-wireheading" role="doc-noteref">1</a></sup></b>',
    );
    expect(notes).toMatch(/<\/section>\n<\/body><\/html>$/);
  });

  test('to no draft that is Markdown or a .docx', () => {
    expect(add('links', markdown, 'markdown', 'html')).toMatchObject({
      whole: undefined,
      left: [],
    });
    expect(add('section', markdown, 'markdown', 'html').part).toContain('<dt><dfn>Wireheading');
  });
});

test.each([
  ['footnotes', markdown, 'markdown'],
  ['links', markdown, 'markdown'],
  ['footnotes', html, 'html'],
  ['links', html, 'html'],
  ['section', markdown, 'markdown'],
  ['section', html, 'html'],
] as const)('a draft with %s added explains its terms (%#)', (kind, text, format) => {
  const { whole = '', left } = add(kind, text, format, format);
  const own = termsOf(text, format).map(({ id }) => id);
  const terms = termsOf(whole, format).filter(({ id }) => own.includes(id) && !left.includes(id));
  expect(terms.length).toBeGreaterThan(1);
  for (const term of terms) expect([term.id, term.explainedAt]).not.toContain(undefined);
});
