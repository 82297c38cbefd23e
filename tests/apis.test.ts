import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { CompatData, Identifier } from '@mdn/browser-compat-data';
import { describe, expect, test } from 'vitest';
import { lowest } from '../scripts/release/lowest-versions.ts';

/** Loaded by Node: Vite would spend a minute on these 20 MB. */
const mdn = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

/** The browsers promised, by MDN's names, with the oldest version of each. */
const promised = {
  chrome: lowest.chrome,
  edge: lowest.chrome,
  firefox: lowest.firefox,
  firefox_android: lowest.firefox,
  safari: lowest.safari,
  safari_ios: lowest.safari,
} as const;

type Name = keyof typeof promised;

const folders = ['browser', 'components', 'engine', 'entrypoints', 'glossary'];
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8')),
);

/** Parts of the browser API that are reached through `optionalApi`, so may be missing anywhere. */
const optionalApis = [
  'commands',
  'contextMenus',
  'omnibox',
  'sidePanel',
  'sidebarAction',
  'windows',
];

/** Other calls that are only made where the function exists, or whose failure means that there is none. */
const askedFor = [
  'action.getUserSettings',
  'action.setBadgeTextColor',
  'commands.openShortcutSettings',
  'storage.managed',
];

/** What the scripts need of the platform, by MDN's names. */
const platform = [
  'api.AbortSignal.any_static',
  'api.CSS.highlights_static',
  'api.Document.adoptedStyleSheets',
  'api.Element.checkVisibility',
  'api.Highlight',
  'api.HTMLElement.popover',
  'api.IntersectionObserver',
  'api.StaticRange',
  'css.at-rules.starting-style',
  'css.selectors.highlight',
  'css.types.color.light-dark',
  'javascript.builtins.Array.toSorted',
  'javascript.builtins.Map.groupBy',
  'javascript.builtins.Object.hasOwn',
];

/** What has a fallback: the browsers that need it. */
const withFallback: Readonly<Record<string, readonly Name[]>> = {
  'api.Scheduler.yield': ['chrome', 'edge', 'safari', 'safari_ios'],
  'api.Document.caretPositionFromPoint': ['safari', 'safari_ios'],
  'javascript.builtins.Uint8Array.fromBase64': ['chrome', 'edge'],
};

/** @returns the promised browsers that lack a feature in their oldest version. */
function lackedBy(feature: string): Name[] {
  const found = feature
    .split('.')
    .reduce<Identifier | undefined>(
      (at, part) => at?.[part] as Identifier | undefined,
      mdn as unknown as Identifier,
    );
  const support = found?.__compat?.support;
  if (!support) throw new Error(`MDN does not know ${feature}.`);
  return (Object.keys(promised) as Name[]).filter((name) => {
    const [newest] = [support[name] ?? []].flat();
    const added = newest?.version_added;
    if (!newest || newest.flags || typeof added !== 'string') return true;
    return added !== 'preview' && Number.parseFloat(added) > Number.parseFloat(promised[name]);
  });
}

const used = new Set(
  sources.flatMap((source) =>
    Array.from(source.matchAll(/\bbrowser\.([a-z]\w*)\??\.([a-z]\w*)/g), ([, api, member]) =>
      [api, member].join('.'),
    ),
  ),
);

describe('the browser API', () => {
  test.each([...used].filter((call) => !askedFor.includes(call)))(
    'every promised browser has %s',
    (call) => {
      expect(optionalApis).not.toContain(call.split('.')[0]);
      expect(lackedBy(`webextensions.api.${call}`)).toEqual([]);
    },
  );

  test.each(optionalApis)('%s may only be reached where a browser has it', (api) => {
    const direct = sources.filter((source) => new RegExp(`\\bbrowser\\.${api}\\.`).test(source));
    expect(direct).toEqual([]);
  });
});

describe('the platform', () => {
  test.each(platform)('every promised browser has %s', (feature) => {
    expect(lackedBy(feature)).toEqual([]);
  });

  test.each(Object.entries(withFallback))('%s needs its fallback, and no more', (feature, names) =>
    expect(lackedBy(feature)).toEqual(names),
  );
});
