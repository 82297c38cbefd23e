/** Runs in a page. @returns the texts that are marked. */
export function marksIn(): string[] {
  return ['gloss', 'gloss-plain', 'gloss-underlined']
    .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
    .map((found) => {
      const range = new Range();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      return range.toString();
    });
}
