import { describe, expect, test, vi } from 'vitest';
import { targets } from './targets.ts';

vi.mock('virtual:glossary/lexicon', () => ({ base64: '', context: '' }));
vi.mock('virtual:glossary/version', () => ({ version: 'test' }));
vi.mock('virtual:glossary/articles', () => ({ json: '[]' }));

/** `npm run fuzz` gives its time, in minutes for all targets; the unit tests only a few tries. */
const minutes = Number(process.env.FUZZ_MINUTES ?? 0);
const most = minutes > 0 ? 2 ** 31 - 1 : 20;
const time = minutes > 0 ? (minutes * 60_000) / Object.keys(targets).length : 2_000;

describe.each(Object.entries(targets))('%s', (name, { checkCorpus, fuzz }) => {
  test('nothing goes wrong again', checkCorpus);

  test('no random input breaks a promise', { timeout: time + 60_000 }, () => {
    const tried = fuzz(time, most);
    expect(tried).toBeGreaterThan(0);
    if (minutes > 0) console.log(`${name}: ${tried} inputs`);
  });
});
