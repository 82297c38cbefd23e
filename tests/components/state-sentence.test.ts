import { expect, test } from 'vitest';
import type { PageReport } from '../../browser/questions.ts';
import { stateSentence } from '../../components/state-sentence.ts';
import { siteOf, siteState } from '../../engine/site-state.ts';

const settings = { enabled: true, mode: 'except', sites: {} } as const;

/** What is said of a page at an address, of which Gloss says so or nothing. */
function said(
  given: Partial<Parameters<typeof siteState>[0]>,
  url: string,
  busy?: boolean,
): string {
  const state = siteState({ ...settings, ...given }, url);
  const report: PageReport | undefined =
    busy === undefined ? undefined : { state, busy, terms: [] };
  return stateSentence(state, siteOf(url), report).state;
}

test('says in words how things are', () => {
  const url = 'https://example.org/';
  expect(said({}, url, false)).toBe('On for example.org');
  expect(said({}, url, true)).toBe('Paused: page too busy');
  expect(said({}, url)).toBe('Reload the page to start');
  expect(said({ sites: { 'example.org': 'off' } }, url, false)).toBe('Off for example.org');
  expect(said({ mode: 'only' }, url, false)).toBe('Off for example.org');
  expect(said({ enabled: false }, url)).toBe('Off everywhere');
  expect(said({}, 'file:///a.html', false)).toBe('On for files on this computer');
  expect(said({}, 'chrome://settings')).toBe('Not on this page');
});

test('names the rule that decides, also one for a parent of the site', () => {
  const state = siteState(
    { ...settings, sites: { 'example.org': 'off' } },
    'https://a.example.org/',
  );
  expect(stateSentence(state, 'a.example.org', undefined)).toEqual({
    state: 'Off for a.example.org',
    reason: 'Because you switched it off for example.org.',
  });
});
