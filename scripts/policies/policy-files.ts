import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import project from '../../project.json' with { type: 'json' };
import { ensureBrowser } from '../browsers.ts';

/** A policy of Gloss, whatever it says. */
export type GivenPolicy = Readonly<Record<string, unknown>>;

/** Where a browser looks for policies, and how they are removed again. */
export type PolicyFile = {
  readonly write: (policy: GivenPolicy) => void;
  readonly remove: () => void;
};

/**
 * Chromium reads policies from a folder of the system, which only root can write. The extension is named
 * by its id, so that no other browser that is open takes the policy for its own.
 *
 * @param extension the folder of the built extension.
 */
export function chromiumPolicyFile(extension: string): PolicyFile {
  const folder = '/etc/chromium/policies/managed';
  const made = firstMissing(folder);
  const file = path.join(folder, 'gloss-try-policies.json');
  return {
    write: (policy) => {
      mkdirSync(folder, { recursive: true });
      const extensions = { [idOfFolder(path.resolve(extension))]: policy };
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions } }));
    },
    remove: () => {
      rmSync(file, { force: true });
      if (made) rmSync(made, { recursive: true, force: true });
    },
  };
}

/** The outermost folder of a path that does not exist yet. */
function firstMissing(folder: string): string | undefined {
  const parts = folder.split('/').slice(1);
  const outer = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
  return outer.find((each) => !existsSync(each));
}

/** Chromium names an unpacked extension after its folder. */
function idOfFolder(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

/**
 * Firefox reads policies from its own folder too. A copy of the browser is given some, so that no other
 * one has them.
 *
 * @returns the copy's program, and its policies.
 */
export function copyFirefox(): PolicyFile & { readonly program: string } {
  const program = firefoxProgram();
  const copy = mkdtempSync(path.join(tmpdir(), 'gloss-firefox-'));
  cpSync(path.dirname(program), copy, { recursive: true, dereference: true });
  const folder = path.join(copy, 'distribution');
  return {
    program: path.join(copy, path.basename(program)),
    write: (policy) => {
      mkdirSync(folder, { recursive: true });
      const policies = { '3rdparty': { Extensions: { [project.firefoxId]: policy } } };
      writeFileSync(path.join(folder, 'policies.json'), JSON.stringify({ policies }));
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}

/** The program itself: what is on the path may be a script that starts it. */
function firefoxProgram(): string {
  const found = realpathSync(ensureBrowser('firefox'));
  const programs = ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', found];
  return programs.find((each) => existsSync(each)) ?? found;
}
