import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStronger } from '../../../engine/sites/site-rule.ts';
import {
  type SiteSettings,
  siteOf,
  siteState,
  switchSite,
  untilRestart,
} from '../../../engine/sites/site-state.ts';

const settings: SiteSettings = { enabled: true, pausedUntil: 0, mode: 'except', sites: {} };

const value = fc.constantFrom('on' as const, 'off' as const);
const host = fc.constantFrom(
  'example.org',
  'a.example.org',
  'b.a.example.org',
  '10.0.0.1',
  '[::1]',
  'xn--bcher-kva.example',
);
const rule = fc.oneof(
  host,
  host.map((name) => `*.${name}`),
  host.map((name) => `${name}:8080`),
  host.map((name) => `${name}/page`),
  host.map((name) => `${name}/*/x`),
  fc.constantFrom('file:', 'file:/page'),
);
const url = fc.oneof(
  fc
    .tuple(host, fc.constantFrom('', ':8080'), fc.constantFrom('/', '/page', '/page/1/x?q#h'))
    .map(([name, port, path]) => `https://${name}${port}${path}`),
  fc.constantFrom('file:///page/a.html', 'chrome://settings', 'about:srcdoc'),
);
const anySettings: fc.Arbitrary<SiteSettings> = fc.record({
  enabled: fc.boolean(),
  pausedUntil: fc.constantFrom(0, 1_000, untilRestart),
  mode: fc.constantFrom('except' as const, 'only' as const),
  sites: fc.dictionary(rule, value),
});

describe('siteOf', () => {
  test.each([
    ['https://Example.org/a?b#c', 'example.org'],
    ['http://user:secret@example.org:8080/', 'example.org'],
    ['https://example.org./', 'example.org'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['file:///home/someone/a.html', 'file:'],
    ['chrome://extensions', undefined],
    ['about:blank', undefined],
    ['', undefined],
  ])('%s is on the site %s', (address, site) => expect(siteOf(address)).toBe(site));
});

describe('siteState', () => {
  test('is on everywhere by default', () => {
    expect(siteState(settings, 'https://example.org/')).toEqual({
      on: true,
      because: 'every site',
    });
  });

  test('the longest rule wins, and is named', () => {
    const sites = {
      'example.org': 'off',
      'blog.example.org': 'on',
      'example.org/drafts': 'off',
    } as const;
    const at = (address: string) => siteState({ ...settings, sites }, address);
    expect(at('https://a.example.org/')).toEqual({
      on: false,
      because: 'site switched off',
      rule: 'example.org',
    });
    expect(at('https://a.blog.example.org/')).toMatchObject({ on: true, rule: 'blog.example.org' });
    expect(at('https://blog.example.org/drafts/1')).toMatchObject({
      on: false,
      rule: 'example.org/drafts',
    });
  });

  test('the switch for everywhere wins over a pause, and a pause over all rules, while it lasts', () => {
    const sites = { 'example.org': 'on' } as const;
    const at = (changed: Partial<SiteSettings>, now: number) =>
      siteState({ ...settings, sites, ...changed }, 'https://example.org/', now);
    expect(at({ enabled: false, pausedUntil: 9 }, 5)).toEqual({
      on: false,
      because: 'switched off everywhere',
    });
    expect(at({ pausedUntil: 9 }, 5)).toEqual({ on: false, because: 'paused', until: 9 });
    expect(at({ pausedUntil: 9 }, 9).on).toBe(true);
  });

  test('names of object properties are sites like any other', () => {
    expect(siteState(settings, 'http://constructor/').on).toBe(true);
    const sites = JSON.parse('{"__proto__": "off"}') as SiteSettings['sites'];
    expect(siteState({ ...settings, sites }, 'http://example.org/').on).toBe(true);
  });
});

describe('whatever the settings', () => {
  test('the rule that is named stands in the settings, says so, and none that speaks is stronger', () => {
    fc.assert(
      fc.property(anySettings, url, (given, address) => {
        const state = siteState(given, address, 500);
        if (!('rule' in state)) return;
        expect(given.sites[state.rule]).toBe(state.on ? 'on' : 'off');
        for (const other of Object.keys(given.sites)) {
          const alone = { ...given, sites: { [other]: 'on' } as const };
          if ('rule' in siteState(alone, address, 500) && other !== state.rule) {
            expect(isStronger(state.rule, other)).toBe(true);
          }
        }
      }),
    );
  });

  test('the order in which rules were made means nothing', () => {
    fc.assert(
      fc.property(anySettings, url, (given, address) => {
        const reversed = Object.fromEntries(Object.entries(given.sites).reverse());
        expect(siteState({ ...given, sites: reversed }, address)).toEqual(
          siteState(given, address),
        );
      }),
    );
  });

  test('switching a site has the effect that the switch shows, for this page', () => {
    fc.assert(
      fc.property(anySettings, url, fc.boolean(), (given, address, on) => {
        const before = { ...given, enabled: true, pausedUntil: 0 };
        const after = { ...before, sites: switchSite(before, address, on) };
        if (siteOf(address)) expect(siteState(after, address).on).toBe(on);
        else expect(after).toEqual(before);
      }),
    );
  });
});

test('an organisation’s sites are the only ones, whatever else is chosen', () => {
  const allowedSites = ['example.org', '*.example.com'];
  const at = (address: string, changed: object = {}) =>
    siteState({ ...settings, allowedSites, ...changed }, address);
  expect(at('https://www.example.org/')).toEqual({ on: true, because: 'every site' });
  const forbidden = { on: false, because: 'site not allowed' };
  expect(at('https://example.com/')).toEqual(forbidden);
  expect(at('https://example.com/', { sites: { 'example.com': 'on' } })).toEqual(forbidden);
  expect(at('https://example.org/', { sites: { 'example.org': 'off' } }).on).toBe(false);
  expect(at('chrome://settings').because).toBe('page cannot be read');
});
