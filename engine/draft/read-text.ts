import { BlockBuilder } from './block-builder.ts';
import type { DraftBlock } from './draft.ts';

/** Reads plain text, whose paragraphs have blank lines between them. */
export function readText(source: string): readonly DraftBlock[] {
  const builder = new BlockBuilder();
  let start = 0;
  const add = (end: number) => {
    builder.add(source.slice(start, end), start, end);
    builder.end();
  };
  for (const found of source.matchAll(/\n[ \t]*\n\s*/g)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(source.length);
  return builder.blocks;
}
