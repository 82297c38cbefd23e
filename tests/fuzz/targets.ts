import fc from 'fast-check';
import { expect } from 'vitest';
import { readLexicon } from '../../browser/lexicon-store.ts';
import {
  readSetting,
  readSettings,
  settingNames,
  toStored,
} from '../../browser/settings/settings.ts';
import { exportSettings, readImport } from '../../browser/settings/transfer.ts';
import { decodeLexicon, encodeLexicon } from '../../engine/lexicon/codec.ts';
import { findMatches } from '../../engine/matching/find-matches.ts';
import { pack, unpack } from '../../engine/merging/pack.ts';
import { parseRule } from '../../engine/sites/parse-rule.ts';
import { siteState } from '../../engine/sites/site-state.ts';
import { parseEntry } from '../../glossary/parse.ts';
import { findNaively } from '../engine/matching/find-naively.ts';
import { makeLexicon } from '../entries.ts';
import { startAnswering } from '../entrypoints/background/forge.ts';
import { target } from './target.ts';

/** Names that have gone wrong in other programs. */
const trap = fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'then', '');
const json = fc.oneof(fc.jsonValue({ maxDepth: 3 }), trap, fc.dictionary(trap, fc.jsonValue()));

const words = ['ai', 'goal', 'risk', 'mesa', 'x', 'né'];
const form = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '));
const pieces = fc.constantFrom(
  ...words,
  'AI',
  'Goal',
  'RISK',
  ' ',
  '  ',
  '\n',
  '-',
  '\u00a0',
  ', ',
);
const text = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));

const character = fc.constantFrom(
  ...'*./:?#@[]%\\-_ aZ1é漢',
  'example',
  'org',
  'file:',
  'https://',
);
const typed = fc.array(character, { maxLength: 25 }).map((list) => list.join(''));

const lexicon = encodeLexicon(makeLexicon({ a: ['reward hacking', 'ELK'], b: ['mesa goal'] }));
const damage = fc.array(fc.tuple(fc.nat(lexicon.length - 1), fc.nat(255)), { maxLength: 6 });

const names = ['choose', 'lookUp', 'articles', 'loadModule', 'openLibrary', 'topAddress'];
const choice = fc.dictionary(
  fc.constantFrom('kind', 'id', 'known', 'address', 'hidden', 'site', 'risk', 'openOn'),
  fc.oneof(json, fc.constantFrom('know', 'hide', 'reject', 'open on', 'high', 'key', true)),
);
const message = fc.record({
  gloss: fc.oneof(trap, fc.constantFrom(...names)),
  args: fc.oneof(json, fc.array(fc.oneof(json, choice), { maxLength: 2 })),
});

const header = '---\nname: x\ncategory: alignment\nlevel: basic\n';
const line = fc.oneof(
  fc.constantFrom(
    '---',
    'forms:',
    '  - a',
    'sources:',
    '  - {}',
    'related: [x]',
    '&a *a',
    '<<: *a',
  ),
  fc.constantFrom('A sentence. [1]', '**Example:** x', '', '  - id: y', 'members: {', '!!js x'),
  fc.string({ maxLength: 30 }),
);

export const targets = {
  'lexicon bytes': target(
    'lexicon-bytes',
    fc.record({ damage, cut: fc.nat(lexicon.length) }),
    ({ damage: changes, cut }) => {
      const bytes = lexicon.slice(0, cut);
      for (const [at, value] of changes) if (at < cut) bytes[at] = value;
      const base64 = Buffer.from(bytes).toString('base64');
      readLexicon({ version: 'a', base64, context: '' }, 'a');
    },
  ),
  'lexicons that are stored': target(
    'lexicons',
    fc.uniqueArray(form, { maxLength: 8 }),
    (forms) => {
      const made = makeLexicon({ entry: forms });
      expect(decodeLexicon(encodeLexicon(made), made.context)).toEqual(made);
    },
  ),
  settings: target(
    'settings',
    fc.record(Object.fromEntries(settingNames.map((name) => [`setting.${name}`, json])), {
      requiredKeys: [],
    }),
    (stored) => {
      const settings = readSettings(stored);
      expect(readSettings(toStored(settings))).toEqual(settings);
      for (const name of settingNames) expect(readSetting(name, settings[name])).toBeDefined();
    },
  ),
  'settings files': target(
    'settings-files',
    fc.dictionary(fc.oneof(trap, fc.constantFrom(...settingNames)), json),
    (given) => {
      const file = JSON.stringify({ format: 'gloss-settings', version: 1, settings: given });
      const { values } = readImport(file);
      const again = readImport(exportSettings({ ...readSettings({}), ...values }));
      expect(again.problems).toEqual([]);
      expect(again.values).toMatchObject(values);
    },
  ),
  'synced entries': target('synced-entries', json, (given) => {
    const entries = unpack(given);
    expect(unpack(JSON.parse(JSON.stringify(pack(entries))))).toEqual(entries);
  }),
  messages: target('messages', message, (given) => {
    const send = startAnswering();
    expect(() => send(given)).not.toThrow();
    expect(Object.keys(Object.prototype)).toEqual([]);
  }),
  'glossary entries': target(
    'glossary-entries',
    fc.tuple(fc.constantFrom('', header), fc.array(line, { maxLength: 15 })),
    ([start, lines]) => {
      const parsed = parseEntry('x.md', start + lines.join('\n'));
      if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
    },
  ),
  'site rules': target('site-rules', typed, (given) => {
    const parsed = parseRule(given);
    if (!parsed.ok) return;
    expect(parseRule(parsed.rule)).toEqual(parsed);
    const settings = { enabled: true, pausedUntil: 0, mode: 'only' as const };
    siteState({ ...settings, sites: { [parsed.rule]: 'on' } }, `https://example.org/${given}`, 0);
  }),
  'the matcher, against a naive one': target(
    'matcher',
    fc.record({ forms: fc.uniqueArray(form, { maxLength: 8 }), text }),
    ({ forms, text: content }) => {
      const made = makeLexicon({ entry: forms.map((each) => ({ form: each, inflect: false })) });
      const found: [number, number][] = [];
      findMatches(content, made, (start, end) => found.push([start, end]));
      expect(found).toEqual(findNaively(content, forms));
    },
  ),
};
