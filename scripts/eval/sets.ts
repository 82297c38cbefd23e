import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readMarkedText } from './marked-text.ts';
import { type Passage, readPassage } from './passage.ts';

/** The project's own labelled passages. */
export const ownSet = path.resolve(import.meta.dirname, '..', '..', 'tests', 'eval');

/**
 * Reads labelled passages from a JSON Lines file, a marked text file (`.txt`), or all files in a
 * folder.
 *
 * @throws Error that names the invalid file or line, and the reason.
 */
export function readSet(place: string): Passage[] {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) throw new Error(`${place}: there is no such file or folder.`);
  if (stats.isDirectory()) {
    const names = readdirSync(place).filter((name) => /\.(txt|jsonl)$/.test(name));
    return names.sort().flatMap((name) => readSet(path.join(place, name)));
  }
  const content = readFileSync(place, 'utf8');
  if (place.endsWith('.txt')) return readMarkedText(content, path.basename(place, '.txt'));
  return content
    .split('\n')
    .map((line, index) => ({ line, name: `${place}, line ${index + 1}` }))
    .filter(({ line }) => line.trim())
    .map(({ line, name }) => readPassage(line, name));
}
