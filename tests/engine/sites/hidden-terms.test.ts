import { describe, expect, test } from 'vitest';
import { isRejected, rejectSense } from '../../../engine/senses/rejected-senses.ts';
import { hiddenTermIds, withHiddenTerm, withId } from '../../../engine/sites/hidden-terms.ts';
import { renameRule, siteState, switchSite } from '../../../engine/sites/site-state.ts';

const page = 'https://example.org/article';

describe('termsPutAway', () => {
  test('are those known everywhere and those hidden on the site', () => {
    const settings = {
      neverMarked: [],
      knownTerms: ['agent'],
      hiddenTerms: { 'example.org': ['alignment'], 'example.net': ['oracle'] },
    };
    expect([...hiddenTermIds(settings, page)]).toEqual(['agent', 'alignment']);
    expect([...hiddenTermIds(settings, 'https://other.example/')]).toEqual(['agent']);
    expect([...hiddenTermIds(settings, 'about:blank')]).toEqual(['agent']);
  });

  test('are none for a site that is called like a property of every object', () => {
    const settings = { neverMarked: [], knownTerms: [], hiddenTerms: {} };
    expect([...hiddenTermIds(settings, 'https://constructor/')]).toEqual([]);
  });
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a term is hidden on a site called %s, as on any other',
  (site) => {
    const url = `https://${site}/`;
    const [host = ''] = [new URL(url).hostname];
    const hidden = withHiddenTerm({ 'a.example': ['x'] }, url, 'a', true);
    expect(Object.entries(hidden)).toEqual([
      ['a.example', ['x']],
      [host, ['a']],
    ]);
    expect([
      ...hiddenTermIds({ neverMarked: [], knownTerms: [], hiddenTerms: hidden }, url),
    ]).toEqual(['a']);
    expect(withHiddenTerm(hidden, url, 'a', false)).toEqual({ 'a.example': ['x'] });
    const settings = { enabled: true, pausedUntil: 0, mode: 'except', sites: {} } as const;
    const off = switchSite(settings, url, false);
    expect(Object.entries(off)).toEqual([[host, 'off']]);
    expect(siteState({ ...settings, sites: off }, url).on).toBe(false);
    expect(switchSite({ ...settings, sites: off }, url, true)).toEqual({});
    expect(Object.entries(renameRule({}, host, 'b'))).toEqual([['b', 'off']]);
    expect(Object.entries(renameRule(off, host, 'b'))).toEqual([['b', 'off']]);
    expect(isRejected(rejectSense({}, host, 'a', 'near'), host, 'a', 'near')).toBe(true);
    expect(isRejected({}, host, 'a', 'near')).toBe(false);
  },
);

test('an id is listed once, and taken out again', () => {
  expect(withId(['a', 'b'], 'a', true)).toEqual(['b', 'a']);
  expect(withId(['a', 'b'], 'a', false)).toEqual(['b']);
});

test('a term is hidden on one site, and taken back without leaving an empty list', () => {
  const hidden = withHiddenTerm({ 'example.net': ['x'] }, page, 'a', true);
  expect(hidden).toEqual({ 'example.net': ['x'], 'example.org': ['a'] });
  expect(withHiddenTerm(hidden, page, 'a', false)).toEqual({ 'example.net': ['x'] });
  expect(withHiddenTerm({}, 'about:blank', 'a', true)).toEqual({});
});
