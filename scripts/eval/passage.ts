/** A range of a text, in UTF-16 units. */
export type TextRange = { readonly start: number; readonly end: number };

/** A labelled text: the labels are what should be marked, and everything else should not be. */
export type Passage = {
  readonly id: string;
  readonly topic: string;
  /** `safety`: written about AI safety; `ordinary`: anything else. */
  readonly set: 'safety' | 'ordinary';
  readonly text: string;
  /** Uses of a term in its AI-safety sense; each should be marked. */
  readonly labels: readonly TextRange[];
  /** Marks here are neither right nor wrong, and are not counted. */
  readonly optional: readonly TextRange[];
};

const setNames: Readonly<Record<string, Passage['set']>> = {
  i: 'safety',
  safety: 'safety',
  ii: 'ordinary',
  ordinary: 'ordinary',
};

/**
 * Reads one line of a labelled set: `{"id", "topic", "text", "labels": [{"start", "end"}]}`. It may
 * also have `optional`, in the format of `labels`, and `set`: `i` or `safety`, `ii` or `ordinary`.
 * Without `set`, a text with labels belongs to `safety`.
 *
 * @param name the line's name, for messages.
 * @throws Error with a sentence that describes the problem.
 */
export function readPassage(line: string, name: string): Passage {
  const { id, topic, text, labels, optional = [], set } = parseRecord(line, name);
  if (typeof text !== 'string') throw new Error(`${name}: "text" must be a text.`);
  const read = {
    labels: readStretches(labels, text, `${name}: "labels"`),
    optional: readStretches(optional, text, `${name}: "optional"`),
  };
  return {
    id: String(id ?? name),
    topic: String(topic ?? ''),
    set: setNames[String(set)] ?? (read.labels.length > 0 ? 'safety' : 'ordinary'),
    text,
    ...read,
  };
}

function parseRecord(line: string, name: string): Record<string, unknown> {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new Error(`${name}: this line is not JSON.`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new Error(`${name}: write one object, such as {"id": "a", "text": "…", "labels": []}.`);
  }
  return record as Record<string, unknown>;
}

function readStretches(given: unknown, text: string, name: string): TextRange[] {
  if (!Array.isArray(given)) {
    throw new Error(`${name} must be a list of {"start", "end"}, which may be empty.`);
  }
  return given.map((item: unknown) => {
    const { start, end } = (item ?? {}) as Partial<Record<string, unknown>>;
    if (!isOffset(start) || !isOffset(end) || start >= end || end > text.length) {
      throw new Error(`${name}: ${JSON.stringify(item)} is no stretch of the text.`);
    }
    return { start, end };
  });
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
