import { existsSync, readFileSync } from 'node:fs';
import { readGlossary } from '../../read-glossary.ts';
import { type Figure, figure } from '../figure.ts';
import type { Group } from '../group.ts';

const script = '.output/chrome-mv3/content-scripts/content.js';

/** The size of the script that every page loads, from the last build. */
export const scriptSize: Group = {
  name: 'script size',
  measure(): Promise<Figure[]> {
    if (!existsSync(script)) throw new Error(`there is no ${script}; run npm run build first.`);
    const text = readFileSync(script, 'utf8');
    const told = readGlossary().entries.filter(({ short }) => text.includes(short)).length;
    const size = [Buffer.byteLength(text) / 1_000];
    return Promise.resolve([
      figure('script that every page pays for, minified', size, { atMost: 40 }, ' KB'),
      figure('entries whose text is in that script', [told], { atMost: 0 }, ''),
    ]);
  },
};
