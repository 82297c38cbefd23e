import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  licensesText,
  noticeOf,
  packageOf,
  readNotices,
} from '../../../scripts/release/licenses.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'gloss-licenses-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function install(name: string, license: string | undefined, files: Record<string, string> = {}) {
  const folder = path.join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ version: '1.2.3', license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
}

test('a package’s notice has the whole text of its licence', () => {
  install('good', 'MIT', { 'LICENSE.md': 'MIT License\r\n\r\nCopyright\n' });
  expect(noticeOf(root, 'good')).toEqual({
    name: 'good',
    version: '1.2.3',
    license: 'MIT',
    text: 'MIT License\n\nCopyright',
  });
});

test.each([['GPL-3.0'], ['SEE LICENSE IN file'], [undefined]])(
  'the licence %s stops the build',
  (license) => {
    install('odd', license, { LICENSE: 'text' });
    expect(() => noticeOf(root, 'odd')).toThrow(/odd has the licence/);
  },
);

test('a package without its licence’s text stops the build', () => {
  install('bare', 'MIT', { 'README.md': 'MIT' });
  expect(() => noticeOf(root, 'bare')).toThrow(/bare comes without the text/);
});

test.each([
  ['/x/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/x/node_modules/@floating-ui/dom/dist/a.mjs', '@floating-ui/dom'],
  ['C:\\x\\node_modules\\@floating-ui\\dom\\a.mjs', '@floating-ui/dom'],
  ['/x/node_modules/a/node_modules/b/index.js', 'b'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['/x/entrypoints/popup/main.tsx', undefined],
  ['\0virtual:glossary/lexicon', undefined],
])('the module %j belongs to %s', (id, name) => expect(packageOf(id)).toBe(name));

test('of two versions of a package, both have a notice', () => {
  writeFileSync(path.join(root, 'package.json'), '{"dependencies": {"good": "1.2.3"}}');
  for (const tool of ['wxt', '@wxt-dev/webextension-polyfill', 'vite', 'rolldown']) {
    install(tool, 'MIT', { LICENSE: 'text' });
  }
  install('good', 'MIT', { LICENSE: 'text' });
  const manifest = { version: '1.2.3', license: 'MIT', dependencies: { both: '*', own: '*' } };
  writeFileSync(path.join(root, 'node_modules/good/package.json'), JSON.stringify(manifest));
  install('both', 'MIT', { LICENSE: 'text' });
  const own = { version: '1.2.3', license: 'MIT', dependencies: { both: '*' } };
  install('own', 'MIT', { LICENSE: 'text' });
  writeFileSync(path.join(root, 'node_modules/own/package.json'), JSON.stringify(own));
  install('own/node_modules/both', 'ISC', { LICENSE: 'other text' });
  const notices = readNotices(root).filter(({ name }) => name === 'both');
  expect(notices.map(({ license }) => license).sort()).toEqual(['ISC', 'MIT']);
});

test('the text has the licences of Gloss, of the glossary in full, and of all packages', () => {
  const text = licensesText(readNotices());
  expect(text).toContain('MIT License');
  expect(text).toContain('Section 8 -- Interpretation.');
  expect(text).toContain('Mozilla Public License Version 2.0');
  expect(text).toMatch(/^preact \d/m);
});
