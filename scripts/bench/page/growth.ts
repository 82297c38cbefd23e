import { now } from './clock.ts';
import { lexiconNamed } from './lexicons.ts';
import { everything, scan } from './scan.ts';
import { visit } from './visit.ts';

declare const gc: () => void;

/** @returns the duration of one scan, in ms. */
export function timeScan(name: string): number {
  const lexicon = lexiconNamed(name);
  gc();
  const begun = now();
  scan(lexicon, everything);
  return now() - begun;
}

/** @returns the JavaScript heap that Gloss uses on this page, in bytes, without the lexicon. */
export async function readingMemory(name: string): Promise<number> {
  const before = heap();
  const here = visit(lexiconNamed(name), { settings: everything, paints: true });
  await here.whole;
  const after = heap();
  here.end();
  return after - before;
}

/** @returns the size of a lexicon's typed arrays, in bytes. */
export function lexiconMemory(name: string): number {
  return Object.values(lexiconNamed(name))
    .filter((part) => ArrayBuffer.isView(part))
    .reduce((sum, { byteLength }) => sum + byteLength, 0);
}

type Memory = { readonly memory: { readonly usedJSHeapSize: number } };

function heap(): number {
  gc();
  return (performance as unknown as Memory).memory.usedJSHeapSize;
}
