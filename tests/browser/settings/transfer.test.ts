import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesOf, defaults } from '../../../browser/settings/setting-changes.ts';
import { readSettings } from '../../../browser/settings/settings.ts';
import { exportSettings, mostSites, readImport } from '../../../browser/settings/transfer.ts';
import { parseRule } from '../../../engine/sites/parse-rule.ts';

const file = (settings: unknown, more = {}) =>
  JSON.stringify({ format: 'gloss-settings', version: 1, settings, ...more });

test('what is exported is imported again as it was', () => {
  const settings = readSettings({
    'setting.mode': 'only',
    'setting.sites': { 'xn--bcher-kva.example': 'on', 'example.org/a': 'off' },
    'setting.knownTerms': ['rlhf'],
    'setting.openDelay': 0,
  });
  const { values, problems } = readImport(exportSettings(settings));
  expect(problems).toEqual([]);
  expect({ ...settings, ...values }).toEqual(settings);
  expect(changesOf(defaults, values).map(({ name }) => name)).toEqual([
    'mode',
    'sites',
    'knownTerms',
    'openDelay',
  ]);
});

test.each(['x/?', 'x/a?', 'x?q=1', '*.x/?', 'constructor', '__proto__', 'file:///a?b'])(
  'the site rule of %s is imported again as it was',
  (typed) => {
    const parsed = parseRule(typed);
    const rule = parsed.ok ? parsed.rule : '';
    const settings = readSettings({
      'setting.sites': Object.fromEntries([[rule, 'off']]),
      'setting.hiddenTerms': Object.fromEntries([[rule, ['rlhf']]]),
    });
    const { values, problems } = readImport(exportSettings(settings));
    expect(problems).toEqual([]);
    expect(Object.entries(values.sites ?? {})).toEqual([[rule, 'off']]);
    expect(Object.entries(values.hiddenTerms ?? {})).toEqual([[rule, ['rlhf']]]);
  },
);

describe('a file that cannot be read is refused as a whole', () => {
  test.each([
    ['', 'no json'],
    ['{"format":', 'no json'],
    ['null', 'not ours'],
    ['[]', 'not ours'],
    ['{"settings": {}}', 'not ours'],
    [file('all'), 'not ours'],
    [file({ mode: 'only' }, { version: 2 }), 'newer version'],
    [file({ mode: 'only' }, { version: '1' }), 'newer version'],
    [' '.repeat(2_000_001), 'too large'],
  ])('%.60j: %s', (text, kind) =>
    expect(readImport(text)).toEqual({ values: {}, problems: [{ kind }] }),
  );
});

describe('what cannot be read in a file is left out, with a reason', () => {
  test('unknown settings, and those of one computer', () => {
    const { values, problems } = readImport(file({ mode: 'only', shape: 1, sync: true }));
    expect(values).toEqual({ mode: 'only' });
    expect(problems).toEqual([
      { kind: 'unknown setting', name: 'shape' },
      { kind: 'unknown setting', name: 'sync' },
    ]);
  });

  test('bad values', () => {
    const { values, problems } = readImport(file({ mode: 7, openDelay: 1e9, markColor: 'red;' }));
    expect(values).toEqual({});
    expect(problems.map(({ kind }) => kind)).toEqual(['bad value', 'bad value', 'bad value']);
  });

  test('a million sites', () => {
    const many = Object.fromEntries(
      Array.from({ length: mostSites + 1 }, (_, i) => [`${i}a`, 'off']),
    );
    expect(readImport(file({ sites: many }))).toEqual({
      values: {},
      problems: [{ kind: 'too many', name: 'sites', most: mostSites }],
    });
    const ids = Array.from({ length: 10_001 }, (_, i) => `a${i}`);
    expect(readImport(file({ knownTerms: ids })).values).toEqual({});
  });

  test('script-looking strings and prototype keys', () => {
    const text = file({}).replace(
      '"settings":{}',
      '"settings":{"__proto__":{"enabled":false},"constructor":1,"sites":{"<img src=x>":"off","__proto__":"off","javascript:alert(1)":"off","Example.org":"off"},"knownTerms":["<b>","rlhf",4]}',
    );
    const { values, problems } = readImport(text);
    expect(Object.keys(values.sites ?? {})).toEqual(['__proto__', 'example.org']);
    expect(Object.getPrototypeOf(values.sites)).toBe(Object.prototype);
    expect(values.knownTerms).toEqual(['rlhf']);
    expect(({} as { enabled?: unknown }).enabled).toBeUndefined();
    expect(problems.map(({ kind }) => kind)).toEqual([
      'unknown setting',
      'unknown setting',
      'bad sites',
      'bad terms',
    ]);
  });

  test('whatever the file, it does not throw, and what is left can be stored and read again', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const names = fc.constantFrom(...Object.keys(defaults));
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(names, fc.string()), value), (settings) => {
        const { values } = readImport(file(settings));
        const stored = Object.fromEntries(
          Object.entries(values).map(([name, kept]) => [`setting.${name}`, kept]),
        );
        expect(readSettings(stored)).toEqual({ ...defaults, ...values });
      }),
    );
  });
});
