import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SiteSettings, siteOf, siteState, switchSite } from '../../engine/site-state.ts';

const settings: SiteSettings = { enabled: true, mode: 'except', sites: {} };

describe('siteOf', () => {
  test.each([
    ['https://Example.org/a?b#c', 'example.org'],
    ['http://user:secret@example.org:8080/', 'example.org'],
    ['https://example.org./', 'example.org'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['file:///home/someone/a.html', 'file'],
    ['chrome://extensions', undefined],
    ['about:blank', undefined],
    ['', undefined],
  ])('%s is on the site %s', (url, site) => expect(siteOf(url)).toBe(site));
});

describe('siteState', () => {
  test('is on everywhere by default', () => {
    expect(siteState(settings, 'https://example.org/')).toEqual({
      on: true,
      because: 'every site',
    });
  });

  test('is off where it is switched off, subdomains included, and says by which rule', () => {
    const off = { ...settings, sites: { 'example.org': 'off' } as const };
    const because = { on: false, because: 'site switched off', site: 'example.org' };
    expect(siteState(off, 'https://example.org/')).toEqual(because);
    expect(siteState(off, 'https://blog.example.org/')).toEqual(because);
    expect(siteState(off, 'https://notexample.org/').on).toBe(true);
  });

  test('the longer rule wins', () => {
    const sites = { 'example.org': 'off', 'blog.example.org': 'on' } as const;
    expect(siteState({ ...settings, sites }, 'https://a.blog.example.org/')).toEqual({
      on: true,
      because: 'site switched on',
      site: 'blog.example.org',
    });
  });

  test('the switch for everywhere wins over all', () => {
    const sites = { 'example.org': 'on' } as const;
    const state = siteState({ enabled: false, mode: 'only', sites }, 'https://example.org/');
    expect(state).toEqual({ on: false, because: 'switched off everywhere' });
  });

  test('an address is no subdomain of another', () => {
    const sites = { '0.1': 'off' } as const;
    expect(siteState({ ...settings, sites }, 'http://127.0.0.1/').on).toBe(true);
  });

  test('names of object properties are sites like any other', () => {
    expect(siteState(settings, 'http://constructor/').on).toBe(true);
  });
});

test('switching a site always has the effect that the switch shows', () => {
  const host = fc.constantFrom(
    'example.org',
    'a.example.org',
    'b.a.example.org',
    '10.0.0.1',
    '[::1]',
  );
  const switches = fc.dictionary(host, fc.constantFrom('on' as const, 'off' as const));
  const mode = fc.constantFrom('except' as const, 'only' as const);
  fc.assert(
    fc.property(switches, mode, host, fc.boolean(), (sites, chosen, site, on) => {
      const before: SiteSettings = { enabled: true, mode: chosen, sites };
      const url = `https://${site}/page`;
      const after = { ...before, sites: switchSite(before, url, on) };
      expect(siteState(after, url).on).toBe(on);
    }),
  );
});
