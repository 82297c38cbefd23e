import { compileLexicon } from '../engine/lexicon/compile.ts';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import { type GeneralSurroundings, noSurroundings } from '../engine/senses/context-model.ts';
import type { Entry, Form } from '../glossary/entry.ts';

/** An entry for tests, with everything that a test does not speak of filled in. */
export function makeEntry(
  given: Omit<Partial<Entry>, 'forms'> & {
    readonly id: string;
    readonly forms?: readonly (string | Partial<Form>)[];
  },
): Entry {
  const name = given.name ?? given.id.replaceAll('-', ' ');
  return {
    name,
    category: 'alignment',
    level: 'basic',
    requires: [],
    related: [],
    contrast: [],
    senses: [],
    cues: undefined,
    sources: [{ author: 'A. Author', year: 2020, title: 'A title', url: 'https://example.org/a' }],
    short: 'A thing that stands for nothing but itself.',
    paragraph: 'A paragraph.',
    notes: [{ kind: 'example', text: 'An example.' }],
    ...given,
    forms: (given.forms ?? [name]).map(makeForm),
  };
}

/** Weights for tests, in round numbers: those that ship are learned, and change. */
export const roundWeights = {
  page: -1,
  near: -3,
  speakFor: 2,
  speakAgainst: -2,
  field: 1,
  elsewhere: -1,
  distinctive: 2,
  likely: 2,
  possible: 1,
  atHome: 2,
};

/** Surroundings that say nothing but by {@link roundWeights}. */
export const roundSurroundings: GeneralSurroundings = { ...noSurroundings, weights: roundWeights };

/** A lexicon of entries made from their ids and forms alone. */
export function makeLexicon(
  forms: Readonly<Record<string, readonly (string | Partial<Form>)[]>>,
  surroundings = roundSurroundings,
): Lexicon {
  const entries = Object.entries(forms).map(([id, list]) => makeEntry({ id, forms: list }));
  return compileLexicon(entries, surroundings).lexicon;
}

function makeForm(given: string | Partial<Form>): Form {
  const { form = '', ...rest } = typeof given === 'string' ? { form: given } : given;
  return { form, case: 'any', inflect: true, risk: 'none', ...rest };
}
