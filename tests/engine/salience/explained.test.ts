import { expect, test } from 'vitest';
import { isExplained } from '../../../engine/salience/explained.ts';

test.each([
  ['They fear [scheming]: playing along until it is safe not to.', true],
  ['Half feared [scheming], that is, playing along.', true],
  ['[Scheming] means playing along until the day comes.', true],
  ['[Scheming] is when a model plays along.', true],
  ['A model that plays along: this is called [scheming].', true],
  ['They fear a treacherous thing (“[scheming]”).', true],
  ['They fear [scheming] (playing along until the day).', true],
  ['[Red teaming] hunts for inputs that break it.', true],
  ['[Alignment evaluations] tell you what it does unseen.', true],
  ['[Scalable oversight] looks for ways to judge more.', true],
  ['[Hardware mechanisms], such as a chip that reports, are young.', true],
  ['They noticed. [Reward hacking]. Models asked to pass tests edited them.', true],
  ['[Scheming] is the worry that a model plays along.', true],
  ['A [corrigible] system is one that lets itself be stopped.', true],
  ['[Instrumental convergence] is a worry.', false],
  ['[Deceptive alignment] is a problem, and so is money.', false],
  ['Models learn by [gradient descent] so that the loss falls.', false],
  ['They fear [biological uplift] or autonomous replication.', false],
  ['In several [system cards] the developers report it.', false],
  ['To [capture] it, two things seem worth their price: a register.', false],
  ['They fear [scheming] [12, 31] and worse.', false],
  ['They fear [scheming] (see section 2).', false],
  ['They fear [scheming] and sandbagging in models.', false],
  ['A paper on [scheming] has come out. It is long: forty pages.', false],
])('%s', (marked, expected) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.slice(0, start) + marked.slice(start + 1, end + 1) + marked.slice(end + 2);
  expect(isExplained(text, start, end)).toBe(expected);
});
