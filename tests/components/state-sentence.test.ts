import { expect, test } from 'vitest';
import type { TabReport } from '../../browser/messages/tab-report.ts';
import { describeSiteState } from '../../components/state-sentence.ts';
import { type SiteSettings, siteState, untilRestart } from '../../engine/sites/site-state.ts';

const settings: SiteSettings = { enabled: true, pausedUntil: 0, mode: 'except', sites: {} };
const url = 'https://example.org/';

/** What is said of a page, when Gloss runs there unless told otherwise. */
function said(
  given: Partial<SiteSettings> = {},
  report: Partial<TabReport> = {},
  address = url,
): { readonly state: string; readonly reason: string } {
  const state = siteState({ ...settings, ...given }, address);
  const running = { kind: 'running', state, busy: false, terms: [] } as const;
  return describeSiteState(state, address, { ...running, ...report } as TabReport);
}

test('says in words how things are', () => {
  expect(said().state).toBe('Gloss is on for example.org');
  expect(said({ sites: { 'example.org': 'off' } }).state).toBe('Gloss is off for example.org');
  expect(said({ mode: 'only' })).toEqual({
    state: 'Gloss is off for example.org',
    reason: 'This site isn’t among those you chose. The switch adds it.',
  });
  expect(said({ allowedSites: ['example.com'] })).toEqual({
    state: 'Gloss is off for example.org',
    reason: 'Your organization allows Gloss on certain sites only.',
  });
  expect(said({}, { kind: 'unreadable' }).state).toBe('Gloss can’t run on this page');
  expect(said({}, {}, 'chrome://settings').state).toBe('Gloss can’t run on this page');
  expect(said({}, { busy: true }).state).toBe('Gloss is waiting for this page');
  expect(said({}, { otherLanguage: 'pt_BR' })).toEqual({
    state: 'This page isn’t in English',
    reason: 'The page says it’s in Brazilian Portuguese, so Gloss doesn’t read it.',
  });
  expect(said({}, { kind: 'no answer' })).toEqual({
    state: 'Gloss is waiting for this page',
    reason: 'It’s busy and hasn’t answered yet.',
  });
  expect(said({}, { kind: 'not running' }).state).toBe('Reload to start Gloss here');
  expect(said({}, { kind: 'withheld' }).state).toBe('Gloss needs permission for this site');
  expect(said({ enabled: false }).state).toBe('Gloss is off everywhere');
  expect(said({ pausedUntil: untilRestart })).toEqual({
    state: 'Gloss is paused',
    reason: 'Until you restart the browser.',
  });
});

test('what is off is never called paused, busy or in need of a reload', () => {
  for (const report of [{ busy: true }, { kind: 'not running' }] as const) {
    expect(said({ mode: 'only' }, report).state).toBe('Gloss is off for example.org');
  }
});

test('names the rule that decides, in the letters of its name', () => {
  const at = (sites: SiteSettings['sites'], address: string) => said({ sites }, {}, address).reason;
  expect(at({ 'example.org': 'off' }, 'https://a.example.org/')).toContain('off for example.org.');
  expect(at({ 'xn--bcher-kva.example': 'on' }, 'https://xn--bcher-kva.example/')).toContain(
    'on for bücher.example.',
  );
  expect(at({ 'file:': 'off' }, 'file:///a.html')).toContain('off for local files.');
});

test('says of a file that cannot be read what the reader can do', () => {
  expect(said({}, { kind: 'unreadable' }, 'file:///a.html').reason).toContain(
    'Allow access to file URLs',
  );
});
