import type { GivenPolicy } from './policy-files.ts';

const mebibyte = 1 << 20;

/** A policy that uses everything, with a mistake. */
export const samplePolicy: GivenPolicy = {
  glossaries: [
    {
      name: 'Team terms',
      color: 'green',
      author: 'The team',
      entries: [
        { term: 'argument', definition: 'Reasons for a claim.' },
        { term: 'without a definition', definition: '' },
      ],
    },
  ],
  settings: { density: 'all', openDelay: 600, theme: 'purple' },
  lockedSettings: ['density'],
  allowedSites: ['127.0.0.1'],
};

/** The sample policy with another term. */
export const changedPolicy: GivenPolicy = {
  ...samplePolicy,
  glossaries: [
    { name: 'Team terms', entries: [{ term: 'aim', definition: 'What the team builds.' }] },
  ],
};

/** @returns a policy with one glossary of a size, as JSON, in MiB, and how many entries that is. */
export function largePolicy(size: number): {
  readonly policy: GivenPolicy;
  readonly count: number;
} {
  const definition = 'A term of the team, explained in a sentence or two as glossaries do. '.repeat(
    3,
  );
  const entries: object[] = [];
  for (
    let length = 0;
    length < size * mebibyte;
    length += JSON.stringify(entries.at(-1)).length + 1
  ) {
    entries.push({ term: `argument ${wordOf(entries.length)}`, definition });
  }
  return { policy: { glossaries: [{ name: 'Large', entries }] }, count: entries.length };
}

/** A word of letters that is different for each number. */
function wordOf(number: number): string {
  return `z${number.toString(36)}z`;
}
