import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package of others that is part of the extension. */
export type Notice = {
  readonly name: string;
  readonly version: string;
  /** Its SPDX identifier. */
  readonly license: string;
  /** The whole text of its licence. */
  readonly text: string;
};

/** Licences whose conditions the notices fulfil. Anything else needs a decision first. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
]);

/** Development tools that add code of their own to the extension. */
const tools = ['wxt', '@wxt-dev/webextension-polyfill', 'vite', 'rolldown'];

/**
 * Packages published without their licence's text, and where it is: with another package of the same
 * project, or here, as in the package's repository.
 */
const textElsewhere: Readonly<Record<string, string>> = {
  saxes: 'scripts/release/licenses/saxes.txt',
  wxt: 'node_modules/@wxt-dev/webextension-polyfill/LICENSE',
};

type Manifest = {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/**
 * Collects the packages that may be bundled: those that `package.json` names as dependencies, what
 * they need themselves, and the tools that add code.
 *
 * @param root the project's folder.
 * @returns their notices, by name.
 * @throws Error if a package's licence is unknown or its text is missing.
 */
export function readNotices(root = process.cwd()): readonly Notice[] {
  /** Packages by their folder in `node_modules`, since two versions of one may be needed. */
  const folders = new Set<string>();
  const visit = (name: string, needing = '') => {
    const nested = `${needing}/node_modules/${name}`;
    const isNested = needing !== '' && existsSync(path.join(root, 'node_modules', nested));
    const folder = isNested ? nested : name;
    if (folders.has(folder)) return;
    folders.add(folder);
    for (const needed of Object.keys(manifestOf(root, folder).dependencies ?? {})) {
      visit(needed, folder);
    }
  };
  const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(own.dependencies ?? {})) visit(name);
  for (const tool of tools) folders.add(tool);
  return [...folders]
    .map((folder) => noticeOf(root, folder))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * @param inModules the package's folder in `node_modules`, such as `preact` or `a/node_modules/b`.
 * @throws Error if the package's licence is not allowed or its text is missing.
 */
export function noticeOf(root: string, inModules: string): Notice {
  const name = inModules.replace(/^.*\/node_modules\//, '');
  const { version, license = 'none' } = manifestOf(root, inModules);
  if (!allowed.has(license)) {
    throw new Error(
      `${name} has the licence "${license}", which is not among those that may be bundled. See scripts/release/licenses.ts.`,
    );
  }
  const folder = path.join('node_modules', inModules);
  const own = readdirSync(path.join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
  const file = own ? path.join(folder, own) : textElsewhere[name];
  if (!file) {
    throw new Error(`${name} comes without the text of its licence, which must be bundled.`);
  }
  const text = readFileSync(path.join(root, file), 'utf8');
  return { name, version, license, text: ownPart(text) };
}

/** Cuts off what bundlers list of code that only runs in them. */
function ownPart(text: string): string {
  const [own = ''] = text.replaceAll('\r\n', '\n').split(/^# Licenses of bundled dependencies/m);
  return own.trim();
}

function manifestOf(root: string, name: string): Manifest {
  const file = path.join(root, 'node_modules', name, 'package.json');
  if (!existsSync(file)) throw new Error(`${name} is not installed. Run npm ci.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

/** @returns the package that a bundled module belongs to; nothing if it is the project's own. */
export function packageOf(moduleId: string): string | undefined {
  const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(moduleId) ?? [];
  if (name) return name.replace('\\', '/');
  const [, tool] = /^\0(vite|rolldown)\b/.exec(moduleId) ?? [];
  return tool;
}

/** @returns all notices and the project's own licences as one text. */
export function licensesText(notices: readonly Notice[], root = process.cwd()): string {
  const own = ['LICENSE', 'glossary/LICENSE'].map((file) =>
    readFileSync(path.join(root, file), 'utf8').trim(),
  );
  const others = notices.map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`,
  );
  const parts = [`Gloss\n\n${own[0]}`, `The glossary\n\n${own[1]}`, ...others];
  return `${parts.join(`\n\n${'='.repeat(78)}\n\n`)}\n`;
}
