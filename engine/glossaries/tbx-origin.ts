import type { GlossaryAbout } from './own-glossary.ts';

/** How Gloss says in a TBX header what it is that has no element of its own. */
const ours = 'Exported by Gloss';
const labels = { author: 'Author', license: 'License', color: 'Color' } as const;

/** @returns the paragraphs about a glossary for the header of a TBX file. */
export function writeOrigin(about: GlossaryAbout): string[] {
  return [
    ours,
    ...Object.entries(labels).map(
      ([key, label]) => `${label}: ${about[key as keyof typeof labels]}`,
    ),
  ];
}

/** @returns what the paragraphs of a header say, and whether Gloss wrote them. */
export function readOrigin(texts: readonly string[]) {
  const about: Record<string, string> = {};
  for (const [key, label] of Object.entries(labels)) {
    const text = texts.find((each) => each.startsWith(`${label}: `));
    if (text !== undefined) about[key] = text.slice(label.length + 2);
  }
  return { about, isOurs: texts.includes(ours) };
}
