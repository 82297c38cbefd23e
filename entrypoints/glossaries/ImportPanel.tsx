import type { LiveGlossaries } from './use-glossaries.ts';

export function ImportPanel(_: {
  readonly live: LiveGlossaries;
  readonly onImported: (id: string) => void;
}) {
  return null;
}
