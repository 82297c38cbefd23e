import { describe, expect, test } from 'vitest';
import { clueAbout } from '../../../engine/learning/contrast-question.ts';
import { isApart, mayOverlap } from '../../../engine/learning/distractors.ts';
import { makeQuestion, questionOf } from '../../../engine/learning/make-question.ts';
import { holdsName, maskedAsText } from '../../../engine/learning/masked-text.ts';
import { type Question, questionKinds } from '../../../engine/learning/question.ts';
import { definitionOf, namesOf } from '../../../engine/learning/quiz-entry.ts';
import { seededRandom } from '../../../engine/learning/random.ts';
import { allArticles } from './quiz-entries.ts';

const entries = allArticles();
const terms = [...entries.values()].filter(({ kind }) => kind === 'term');

const nameOf = (id: string) => entries.get(id)?.name ?? id;

/** Everything about a question that would make its answer doubtful. */
function faultsOf(question: Question): string[] {
  if (question.kind === 'recall') return [];
  const { choices, right } = question;
  const shown = choices.map((choice) => ('name' in choice ? choice.name : choice.definition));
  const answer = entries.get(choices[right]?.id ?? '');
  const asked = entries.get(question.id);
  if (!answer || !asked) return ['no answer'];
  const faults: string[] = [];
  if (new Set(shown.map((text) => text.toLowerCase())).size < shown.length)
    faults.push('the same choice twice');
  if ('clue' in question) {
    const clue = maskedAsText(question.clue);
    if (holdsName(clue, namesOf(answer))) faults.push(`the clue names the answer: ${clue}`);
  }
  const others = choices.flatMap(({ id }, index) =>
    index === right ? [] : (entries.get(id) ?? []),
  );
  if (question.kind !== 'order') {
    for (const other of others) {
      const isDoubtful = question.kind !== 'contrast' && mayOverlap(answer, other);
      if (isDoubtful || !isApart(answer, other)) faults.push(`${other.name} could be meant too`);
    }
  }
  if (question.kind === 'contrast' && choices.length !== 2) faults.push('not two choices');
  if (question.kind === 'definition' && choices.length !== 4) faults.push('not four choices');
  if (question.kind === 'term') {
    if (answer !== asked || choices.length !== 4) faults.push('not four definitions');
    for (const text of shown) {
      if (holdsName(text, namesOf(asked))) faults.push(`a definition names the term: ${text}`);
    }
  }
  if (question.kind === 'order') {
    const [need] = choices.filter(({ id }) => id !== question.id);
    if (choices[right]?.id !== need?.id) faults.push('the wrong one comes first');
    if (!asked.requires.some(({ id }) => id === need?.id)) faults.push('not required');
    if (entries.get(need?.id ?? '')?.requires.some(({ id }) => id === question.id)) {
      faults.push('each needs the other');
    }
  }
  return faults;
}

describe('over all entries', () => {
  test.each(questionKinds)('no question of the kind “%s” is ambiguous', (kind) => {
    const wrong: string[] = [];
    let made = 0;
    for (const entry of terms) {
      for (const seed of [1, 2, 3]) {
        const question = questionOf(kind, entry, entries, seededRandom(seed));
        if (!question) continue;
        made++;
        wrong.push(...faultsOf(question).map((fault) => `${entry.id}: ${fault}`));
      }
    }
    expect(wrong).toEqual([]);
    expect(made).toBeGreaterThan(150);
  });

  test('nearly all can be asked about with answers to choose', () => {
    const open = terms.filter(
      (entry) => makeQuestion(entry, entries, 0, seededRandom(7)).kind === 'recall',
    );
    expect(open.length).toBeLessThan(terms.length / 50);
  });

  test('the same seed gives the same questions', () => {
    const make = () => {
      const random = seededRandom(42);
      return terms.slice(0, 40).map((entry) => makeQuestion(entry, entries, 0, random));
    };
    expect(make()).toEqual(make());
  });
});

test('wrong answers are near to the right one', () => {
  const corrigibility = entries.get('corrigibility');
  if (!corrigibility) throw new Error('no entry');
  const question = questionOf('definition', corrigibility, entries, seededRandom(3));
  if (question?.kind !== 'definition') throw new Error('no question');
  const near = question.choices.filter(({ id }) => {
    const entry = entries.get(id);
    return entry?.category === 'alignment' || corrigibility.related.some((one) => one.id === id);
  });
  expect(near.length).toBeGreaterThanOrEqual(3);
  expect(maskedAsText(question.clue)).toBe(definitionOf(corrigibility));
  expect(question.choices.map(({ id }) => nameOf(id))).toContain('corrigibility');
});

test('readers are asked to judge themselves once they have long known a term', () => {
  const entry = entries.get('corrigibility');
  if (!entry) throw new Error('no entry');
  const kinds = (stability: number) =>
    new Set(
      Array.from({ length: 60 }, (_, seed) =>
        makeQuestion(entry, entries, stability, seededRandom(seed)),
      ).map(({ kind }) => kind),
    );
  expect(kinds(0)).not.toContain('recall');
  expect(kinds(30)).toContain('recall');
});

test.each([
  [
    'it is about the off-switch alone; this wider property covers more',
    'It is about the off-switch alone.',
  ],
  ['it names what agents want, while this says how well they get it', 'It names what agents want.'],
  ['this one is about goals; it is about means', undefined],
  ['it is a kind of reward hacking', undefined],
  ['it is short', undefined],
])('of “%s”, the clue is %s', (why, clue) => {
  const found = clueAbout(why, ['reward hacking']);
  expect(found && maskedAsText(found)).toBe(clue);
});
