import { describe, expect, test } from 'vitest';
import { hiddenTermIds, withHiddenTerm, withId } from '../../../engine/sites/hidden-terms.ts';

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
