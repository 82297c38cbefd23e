import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageApis } from '../scripts/native-api.ts';

/** Imports point to the left only: what a folder knows must not depend on what uses it. */
const order = ['glossary', 'engine', 'browser', 'components', 'entrypoints'] as const;

const root = path.resolve(import.meta.dirname, '..');
const importPattern = /(?:from|import)\s*\(?\s*'([^']+)'/g;

function filesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  return Array.from(source.matchAll(importPattern), ([, target]) => target ?? '');
}

describe.each(order)('%s/', (folder) => {
  test.each(filesOf(folder))('%s imports only from folders before it', (file) => {
    // The names of the interface's texts are those of the English ones.
    const allowed = ['public', 'project.json', ...order.slice(0, order.indexOf(folder) + 1)];
    for (const target of importsOf(file).filter((name) => name.startsWith('.'))) {
      const [top] = path
        .relative(root, path.resolve(root, path.dirname(file), target))
        .split(path.sep);
      expect(allowed, `${file} imports ${target}`).toContain(top);
    }
  });
});

/**
 * Which folders within a part may use which: `'a': ['b']` lets `a/` import from `b/`. Folders may use
 * themselves; files at the top of a part may use all of it, and nothing in its folders may use them.
 */
const directions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  engine: {
    text: [],
    merging: [],
    lexicon: ['text'],
    matching: ['lexicon', 'text'],
    senses: ['matching', 'lexicon', 'text'],
    salience: [],
    learning: ['articles', 'glossaries', 'lexicon', 'text'],
    articles: ['glossaries', 'senses', 'matching', 'lexicon', 'text'],
    map: ['articles'],
    hover: [],
    sites: [],
    glossaries: ['sites', 'lexicon', 'text'],
    draft: ['articles', 'glossaries', 'salience', 'senses', 'matching', 'lexicon', 'text'],
  },
  'entrypoints/content': {
    reading: [],
    senses: ['reading'],
  },
  'entrypoints/marking': { choosing: [], painting: [] },
  browser: {
    messages: [],
    settings: ['messages'],
    glossaries: ['messages', 'settings'],
    learning: ['settings'],
    managed: ['settings'],
  },
  'entrypoints/card': { looks: [], input: [], placing: [] },
};

/** What a folder may use of the files at the top of its part, as few as can be. */
const topFiles: Readonly<Record<string, readonly string[]>> = {
  'browser/glossaries': [
    'database-opener.ts',
    'glossary-script.ts',
    'lexicon-store.ts',
    'optional-api.ts',
    'text.ts',
  ],
  'browser/learning': ['database-opener.ts'],
  'entrypoints/card/input': ['card-target.ts', 'card-opener.ts'],
  'entrypoints/card/looks': ['composed-parent.ts'],
  'entrypoints/card/placing': ['card-target.ts', 'composed-parent.ts'],
};

describe.each(Object.entries(directions))('%s/', (part, folders) => {
  test('has the folders that are named here', () => {
    const found = readdirSync(path.join(root, part), { withFileTypes: true });
    expect(
      found
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(folders).sort());
  });

  test.each(Object.entries(folders))('%s/ imports only what it may', (folder, allowed) => {
    const home = path.join(part, folder);
    const wrong = filesOf(home).flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => path.normalize(path.join(path.dirname(file), name.replace(/\?.*$/, ''))))
        .filter((target) => target.startsWith(`${part}/`))
        .filter((target) => {
          const [first = '', ...rest] = path.relative(part, target).split(path.sep);
          if (rest.length === 0) return !topFiles[home]?.includes(first);
          return first !== folder && !allowed.includes(first);
        })
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(['glossary', 'engine'])(
  '%s/ is pure: no browser API, no Node, no virtual module',
  (folder) => {
    const impure = filesOf(folder).flatMap((file) =>
      importsOf(file)
        .filter((target) => /^(wxt|node:|virtual:|preact|webextension-polyfill)/.test(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(impure).toEqual([]);
  },
);

test('the top level holds what it is said to hold', () => {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
    .map((entry) => entry.name);
  expect(folders.sort()).toEqual([...order, 'public', 'scripts', 'store', 'tests'].sort());
});

test('no folder is a drawer for whatever fits nowhere', () => {
  const folders = [...order, 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name),
  );
  expect(folders.filter((name) => /^(utils?|helpers?|common|misc|lib|shared)$/.test(name))).toEqual(
    [],
  );
});

test('the browser is reached through WXT alone, so that the polyfill stands behind it', () => {
  const direct = order.flatMap((folder) =>
    filesOf(folder).filter((file) => {
      const source = readFileSync(path.join(root, file), 'utf8');
      return /\bchrome\.|globalThis\.browser|from 'webextension-polyfill'/.test(source);
    }),
  );
  expect(direct).toEqual([]);
});

test('scripts in pages use no API but those that need no polyfill', () => {
  const modules = [
    'content',
    'marking',
    'card',
    'element-painter',
    'fading',
    'term-following',
    'term-navigation',
  ].map((name) => `entrypoints/${name}`);
  const used = modules.flatMap(filesOf).flatMap(apisIn);
  const kept: readonly string[] = pageApis;
  expect(used.filter((name) => !kept.includes(name))).toEqual([]);
});

/** The names of the APIs that a file calls. */
function apisIn(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  return Array.from(source.matchAll(/\bbrowser\.([a-z]\w+)\./gi), ([, name]) => name ?? '');
}

test('files stay small enough to hold one noun', () => {
  const long = [...order, 'scripts'].flatMap((folder) =>
    filesOf(folder).filter((file) => {
      const lines = readFileSync(path.join(root, file), 'utf8').split('\n').length;
      return lines > 200;
    }),
  );
  expect(long).toEqual([]);
});
