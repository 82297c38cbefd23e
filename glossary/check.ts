import { countSentences, countWords } from './count.ts';
import type { Entry } from './entry.ts';
import type { LineOf } from './parse.ts';
import type { Problem } from './problem.ts';

/** An entry with the file it was read from. */
export type FiledEntry = {
  readonly file: string;
  readonly entry: Entry;
  readonly listed: readonly string[];
  readonly lineOf: LineOf;
};

const shortLimit = 160;
const paragraphWords = { min: 60, max: 130 } as const;
const noteSentences = 3;
/** In words; the engine does not find longer cues. */
const longestCue = 3;
const sourcesNeeded = { basic: 2, intermediate: 1, advanced: 1 } as const;

/**
 * Checks references between entries, and the style guide's limits.
 *
 * @returns problems in the order of the files; empty if there are none.
 */
export function checkEntries(filed: readonly FiledEntry[]): Problem[] {
  const ids = new Set(filed.map(({ entry }) => entry.id));
  const problems = filed.flatMap((item) => [
    ...checkReferences(item, ids),
    ...checkText(item),
    ...checkSources(item),
    ...checkCues(item),
  ]);
  return [...problems, ...checkCycles(filed)];
}

function checkReferences({ file, entry, lineOf }: FiledEntry, ids: ReadonlySet<string>): Problem[] {
  const references = (['requires', 'related', 'contrast', 'members'] as const).flatMap((field) =>
    entry[field].map((item, index) => ({
      id: typeof item === 'string' ? item : item.id,
      path: [field, index] as const,
    })),
  );
  return references.flatMap(({ id, path }): Problem[] => {
    const at = { file, line: lineOf(path), severity: 'error' as const };
    const field = path[0];
    if (id === entry.id) {
      return [{ ...at, message: `"${field}" names the entry itself. Remove "${id}".` }];
    }
    if (ids.has(id)) return [];
    const near = nearest(id, ids);
    const hint = near ? `Did you mean "${near}"? ` : '';
    return [
      {
        ...at,
        message: `"${field}" names "${id}", which is no entry. ${hint}Write the file name of an entry without .md, or remove the line.`,
      },
    ];
  });
}

function checkText({ file, entry, lineOf }: FiledEntry): Problem[] {
  const problems: Problem[] = [];
  const report = (
    path: readonly (string | number)[],
    message: string,
    severity: Problem['severity'] = 'error',
  ) => problems.push({ file, line: lineOf(path), severity, message });
  const { short, paragraph, notes } = entry;
  if (short.length > shortLimit) {
    report(
      ['short'],
      `the one-sentence definition has ${short.length} characters. Cut it to ${shortLimit} or fewer.`,
    );
  }
  if (countSentences(short) > 1) {
    report(['short'], 'the definition is more than one sentence. Move the rest to the paragraph.');
  }
  const own = ownWords(entry).find((word) => new RegExp(`\\b${word}`, 'i').test(short));
  if (own) {
    const message = `the definition explains the term by itself ("${own}…"). Use other words.`;
    report(['short'], message, 'warning');
  }
  const words = countWords(paragraph);
  if (words < paragraphWords.min || words > paragraphWords.max) {
    report(
      ['paragraph'],
      `the paragraph has ${words} words. Write ${paragraphWords.min} to ${paragraphWords.max}.`,
    );
  }
  for (const [index, note] of notes.entries()) {
    if (countSentences(note.text) > noteSentences) {
      report(
        ['notes', index],
        `the example or reason is longer than ${noteSentences} sentences. Shorten it.`,
      );
    }
  }
  return problems;
}

function checkSources({ file, entry, lineOf }: FiledEntry): Problem[] {
  const needed = sourcesNeeded[entry.level];
  if (entry.sources.length >= needed) return [];
  return [
    {
      file,
      line: lineOf(['sources']),
      severity: 'error',
      message: `a ${entry.level} entry needs ${needed} sources and has ${entry.sources.length}. Add one that you have seen yourself.`,
    },
  ];
}

/** Finds cues without effect: those listed both for and against, and those too long to be found. */
function checkCues({ file, entry, lineOf }: FiledEntry): Problem[] {
  const positiveCues = new Set(entry.cues?.for.map((cue) => cue.toLowerCase()));
  const at = (kind: 'for' | 'against', index: number) =>
    ({ file, line: lineOf(['cues', kind, index]), severity: 'error' }) as const;
  return (['for', 'against'] as const).flatMap((kind) =>
    (entry.cues?.[kind] ?? []).flatMap((cue, index): Problem[] => {
      if (kind === 'against' && positiveCues.has(cue.toLowerCase())) {
        const message = `the cue "${cue}" speaks for the meaning and against it. Remove one of the two.`;
        return [{ ...at(kind, index), message }];
      }
      if (countWords(cue.replaceAll('-', ' ')) <= longestCue) return [];
      const message = `the cue "${cue}" is longer than ${longestCue} words and would never be found. Shorten it.`;
      return [{ ...at(kind, index), message }];
    }),
  );
}

/** Finds cycles in `requires`: no entry may require itself, even indirectly. */
function checkCycles(filed: readonly FiledEntry[]): Problem[] {
  const byId = new Map(filed.map((item) => [item.entry.id, item]));
  const done = new Set<string>();
  const problems: Problem[] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    const item = byId.get(id);
    if (!item || done.has(id)) return;
    const at = trail.indexOf(id);
    if (at >= 0) {
      const circle = [...trail.slice(at), id].join(' → ');
      const line = item.lineOf(['requires']);
      const message = `"requires" goes round in a circle: ${circle}. Remove one of these links.`;
      problems.push({ file: item.file, line, severity: 'error', message });
      return;
    }
    for (const next of item.entry.requires) visit(next, [...trail, id]);
    done.add(id);
  };
  for (const { entry } of filed) visit(entry.id, []);
  return problems;
}

/** @returns the stem of the name, if it is one word: "corrigib" for "corrigibility". */
function ownWords(entry: Entry): string[] {
  const words = entry.name.match(/\p{L}{6,}/gu) ?? [];
  return words.length === 1
    ? words.map((word) => word.slice(0, Math.ceil(word.length * 0.55)))
    : [];
}

/**
 * @returns the id most likely meant by a misspelt one: the one that shares the most letter pairs.
 */
function nearest(id: string, ids: ReadonlySet<string>): string | undefined {
  const pairs = (text: string) => new Set(Array.from(text.slice(1), (char, i) => text[i] + char));
  const wanted = pairs(id);
  let best: { id: string; score: number } | undefined;
  for (const candidate of ids) {
    const shared = [...pairs(candidate)].filter((pair) => wanted.has(pair)).length;
    const score = (2 * shared) / (wanted.size + candidate.length - 1);
    if (score > (best?.score ?? 0.5)) best = { id: candidate, score };
  }
  return best?.id;
}
