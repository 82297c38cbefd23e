import { describe, expect, test } from 'vitest';
import { annotate } from '../../engine/annotate.ts';
import { extendLexicon, type GlossaryForms } from '../../engine/extend-lexicon.ts';
import { everySite } from '../../engine/glossaries/own-glossary.ts';
import { decodeLexicon, encodeLexicon } from '../../engine/lexicon/codec.ts';
import { entryId, entryIds, withoutGlossaries } from '../../engine/lexicon/entry-ids.ts';
import { chooseByLanguage, isSameLanguage } from '../../engine/lexicon/language.ts';
import { makeLexicon } from '../entries.ts';

type Given = Partial<GlossaryForms['entries'][number]> & { readonly term: string };

/** A glossary for tests, of terms or of what a test says of them. */
function makeGlossary(
  id: string,
  terms: readonly (string | Given)[],
  about: Partial<GlossaryForms> = {},
): GlossaryForms {
  const entries = terms.map((given) => {
    const entry = typeof given === 'string' ? { term: given } : given;
    const slug = entry.term.toLowerCase().replaceAll(' ', '-');
    return { id: slug, otherSpellings: [], context: [], ...entry };
  });
  return { id, language: 'en', sites: everySite, entries, ...about };
}

const bundled = makeLexicon({
  'reward-hacking': ['reward hacking', { form: 'RH', case: 'exact' }],
  agent: [{ form: 'agent', risk: 'page' }],
});

const found = (text: string, lexicon: Parameters<typeof annotate>[1]) =>
  annotate(text, lexicon).map(({ surface, term }) => `${surface}: ${term}`);

test('finds own forms and the bundled ones', () => {
  const lexicon = extendLexicon(bundled, [makeGlossary('team', ['Blue Badger', 'OKR'])]);
  const text = 'A blue badger saw reward hacking and RH, no rh. OKRs are no okrs. Blue badgers.';
  expect(found(text, lexicon)).toEqual([
    'blue badger: own-team-blue-badger',
    'reward hacking: reward-hacking',
    'RH: reward-hacking',
    'OKRs: own-team-okr',
    'Blue badgers: own-team-blue-badger',
  ]);
});

test('puts own forms before bundled ones, and those of the first glossary before others', () => {
  const lexicon = extendLexicon(bundled, [
    makeGlossary('one', ['agent']),
    makeGlossary('two', ['agent', 'reward hacking']),
  ]);
  expect(found('An agent, reward hacking.', lexicon)).toEqual([
    'agent: own-one-agent',
    'reward hacking: own-two-reward-hacking',
  ]);
});

test('a listed form comes before one that another glossary derives', () => {
  const lexicon = extendLexicon(bundled, [
    makeGlossary('one', ['badger']),
    makeGlossary('two', ['badgers']),
  ]);
  expect(found('badgers', lexicon)).toEqual(['badgers: own-two-badgers']);
});

test('derives plurals for English alone', () => {
  const lexicon = extendLexicon(bundled, [makeGlossary('de', ['Dachs'], { language: 'de' })]);
  expect(found('Ein Dachs, zwei Dachses, ein dachs.', lexicon)).toEqual([
    'Dachs: own-de-dachs',
    'dachs: own-de-dachs',
  ]);
});

test('marks a form with context words only where one of them is mentioned', () => {
  const pod = { term: 'pod', context: ['Kubernetes', 'cluster', 'reward hacking'] };
  const lexicon = extendLexicon(bundled, [makeGlossary('ops', [pod, 'node'])]);
  expect(found('A pod of whales, a node.', lexicon)).toEqual(['node: own-ops-node']);
  expect(found('A pod in clusters.', lexicon)).toEqual(['pod: own-ops-pod']);
  expect(found('Reward hacking in a pod.', lexicon)).toEqual([
    'Reward hacking: reward-hacking',
    'pod: own-ops-pod',
  ]);
});

test('own forms say nothing of whether a page is about AI safety', () => {
  const own = ['badger', 'fox', 'heron', 'otter', 'reward'];
  const lexicon = extendLexicon(bundled, [makeGlossary('zoo', own)]);
  expect(found('Badger, fox, heron, otter and an agent.', lexicon)).not.toContain('agent: agent');
});

test('without a glossary, its forms go to the next one, or mean nothing', () => {
  const lexicon = extendLexicon(bundled, [
    makeGlossary('one', ['agent', 'badger', 'reward hacking', 'RH']),
    makeGlossary('two', ['reward hacking']),
  ]);
  const without = (...ids: string[]) => withoutGlossaries(lexicon, ({ id }) => !ids.includes(id));
  const text = 'An agent, a badger: reward hacking, RH.';
  expect(found(text, without('one'))).toEqual([
    'agent: agent',
    'reward hacking: own-two-reward-hacking',
    'RH: reward-hacking',
  ]);
  expect(found(text, without('one', 'two'))).toEqual(found(text, bundled));
});

describe('by language', () => {
  const lexicon = extendLexicon(bundled, [
    makeGlossary('amt', ['Übermaß', 'Reward hacking', 'Haus'], { language: 'de-AT' }),
    makeGlossary('team', ['badger', 'Übermaß']),
    makeGlossary('yougo', ['強化学習', { term: '報酬', otherSpellings: ['リワード'] }], {
      language: 'ja',
    }),
  ]);
  const read = (text: string, language: string, around = language, isForced = false) => {
    const chosen = chooseByLanguage(lexicon, () => true, isForced)(language, around);
    return chosen && found(text, chosen);
  };
  const german = 'Ein ÜBERMASS, kein badger, RH, reward hacking; Hauss, Häuser, Haus.';
  const ownGerman = [
    'ÜBERMASS: own-amt-übermaß',
    'reward hacking: own-amt-reward-hacking',
    'Haus: own-amt-haus',
  ];
  const japanese = 'このRHは報酬で強化学習をするbadgerだ。';
  const ownJapanese = ['報酬: own-yougo-報酬', '強化学習: own-yougo-強化学習'];
  const all = ['RH: reward-hacking', ...ownJapanese, 'badger: own-team-badger'];

  test('a page is read with the glossaries in its language, wherever that is spoken', () => {
    expect(read(german, 'de_DE')).toEqual(ownGerman);
    expect(read(japanese, 'ja')).toEqual(ownJapanese);
    expect(read(japanese, 'ja-JP')).toEqual(ownJapanese);
    expect(read(german, 'fr')).toBeUndefined();
    expect(isSameLanguage('de', 'den')).toBe(false);
  });

  test('a page in English, or whose language is unknown or declared wrongly, with all', () => {
    expect(read(japanese, '')).toEqual(all);
    expect(read(japanese, 'fr', 'fr', true)).toEqual(all);
  });

  test('a part in another language with the glossaries in that', () => {
    expect(read(german, 'de', '')).toEqual(ownGerman);
    expect(read(japanese, 'ja', 'de')).toEqual(ownJapanese);
    expect(read(german, 'fr', '')).toBeUndefined();
    expect(read(german, 'de-CH', 'de')).toEqual(ownGerman);
  });

  test('a part in English of a page in another language with those in English', () => {
    expect(read(japanese, '', 'de')).toEqual(['RH: reward-hacking', 'badger: own-team-badger']);
    expect(read('Übermaß, reward hacking', '', 'ja', true)).toEqual([
      'Übermaß: own-team-übermaß',
      'reward hacking: reward-hacking',
    ]);
  });

  test('only with glossaries that are used on the page', () => {
    const choose = chooseByLanguage(lexicon, ({ id }) => id !== 'yougo');
    expect(choose('ja', 'ja')).toBeUndefined();
  });

  test('entries keep their ids', () => {
    const chosen = chooseByLanguage(lexicon)('de', 'de');
    expect(chosen && entryIds(chosen)).toEqual(entryIds(lexicon));
  });
});

test('comes back from its bytes', () => {
  const lexicon = extendLexicon(bundled, [
    makeGlossary('team', ['blue badger', 'Ångström unit', '強化学習', 'ёж']),
  ]);
  const { context, glossaries } = lexicon;
  const read = decodeLexicon(encodeLexicon(lexicon), context, glossaries);
  expect(found('A blue badger, an Ångström unit, RH, 強化学習, Ёж.', read)).toEqual([
    'blue badger: own-team-blue-badger',
    'Ångström unit: own-team-ångström-unit',
    'RH: reward-hacking',
    '強化学習: own-team-強化学習',
    'Ёж: own-team-ёж',
  ]);
  const ids = entryIds(lexicon);
  expect(ids.map((_, entry) => entryId(entry, read))).toEqual(ids);
  expect(entryIds(read)).toEqual(ids);
});

test('without own glossaries, the lexicon says what it said', () => {
  const { firstOwn, ...same } = extendLexicon(bundled, []);
  expect(firstOwn).toBe(Number.POSITIVE_INFINITY);
  expect({ ...same, firstOwn }).toEqual(bundled);
});
