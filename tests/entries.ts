import { compileLexicon } from '../engine/compile-lexicon.ts';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import { emptyContext, type GeneralContext } from '../engine/senses/context-model.ts';
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
    kind: 'term',
    category: 'alignment',
    level: 'basic',
    requires: [],
    related: [],
    contrast: [],
    members: [],
    senses: [],
    cues: undefined,
    sources: [{ author: 'A. Author', year: 2020, title: 'A title', url: 'https://example.org/a' }],
    short: 'A thing that stands for nothing but itself.',
    paragraph: 'A paragraph.',
    paragraphMarks: [],
    notes: [{ kind: 'example', text: 'An example.', marks: [] }],
    ...given,
    forms: (given.forms ?? [name]).map(makeForm),
  };
}

/** Weights for tests, in round numbers: those that ship are learned, and change. */
export const roundWeights = {
  page: -1,
  near: -3,
  positiveCues: 2,
  negativeCues: -2,
  inDomain: 1,
  outOfDomain: -1,
  distinctive: 2,
  likely: 2,
  possible: 1,
  domainSite: 2,
};

/** A context model that says nothing but by {@link roundWeights}. */
export const roundContext: GeneralContext = { ...emptyContext, weights: roundWeights };

/** A lexicon of entries made from their ids and forms alone. */
export function makeLexicon(
  forms: Readonly<Record<string, readonly (string | Partial<Form>)[]>>,
  context = roundContext,
): Lexicon {
  const entries = Object.entries(forms).map(([id, list]) => makeEntry({ id, forms: list }));
  return compileLexicon(entries, context).lexicon;
}

function makeForm(given: string | Partial<Form>): Form {
  const { form = '', ...rest } = typeof given === 'string' ? { form: given } : given;
  return { form, case: 'any', inflect: true, risk: 'none', ...rest };
}
