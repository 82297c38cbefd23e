import type { Passage, TextRange } from './passage.ts';

/** `[[a label]]` or `{{an optional label}}`. */
const marks = /\[\[(.+?)\]\]|\{\{(.+?)\}\}/gs;

/**
 * Reads passages in a human-readable format: each begins with a line `# topic`, and has its labels
 * in `[[double brackets]]` and its optional labels in `{{double braces}}`.
 *
 * @param name the file's name without extension; `safety-…` or `ordinary-…` determines its set.
 * @throws Error if the name has neither prefix, a passage has no text, or brackets are unbalanced.
 */
export function readMarkedText(content: string, name: string): Passage[] {
  const set = /^(safety|ordinary)-/.exec(name)?.[1] as Passage['set'] | undefined;
  if (!set) throw new Error(`${name}: a file's name begins with "safety-" or "ordinary-".`);
  const [before, ...sections] = content.split(/^# /m);
  if (before?.trim()) throw new Error(`${name}: begin each passage with a line "# topic".`);
  return sections.map((section, index) => {
    const end = section.indexOf('\n');
    const topic = section.slice(0, end).trim();
    const { text, labels, optional } = readMarks(section.slice(end + 1).trim());
    if (!text || end < 0) throw new Error(`${name}: the passage "${topic}" has no text.`);
    if (/\[\[|\]\]|\{\{|\}\}/.test(text)) {
      throw new Error(`${name}: brackets do not pair up in the passage "${topic}".`);
    }
    return { id: `${name}-${index + 1}`, topic, set, text, labels, optional };
  });
}

function readMarks(source: string): Pick<Passage, 'text' | 'labels' | 'optional'> {
  const labels: TextRange[] = [];
  const optional: TextRange[] = [];
  let text = '';
  let done = 0;
  for (const found of source.matchAll(marks)) {
    text += source.slice(done, found.index);
    const inner = found[1] ?? found[2] ?? '';
    const stretch = { start: text.length, end: text.length + inner.length };
    (found[1] === undefined ? optional : labels).push(stretch);
    text += inner;
    done = found.index + found[0].length;
  }
  return { text: text + source.slice(done), labels, optional };
}
