import { entryIds } from '../lexicon/entry-ids.ts';
import { type EntryTraits, type Lexicon, traitsOf } from '../lexicon/lexicon.ts';
import { checkDraft, type DraftCheck } from './check-draft.ts';
import type { Draft, DraftFormat, DraftProblem } from './draft.ts';
import { readDraft } from './read-draft.ts';

/** All that a page needs to show of a draft; plain data, which a worker can send. */
export type AssessedDraft = Pick<Draft, 'format' | 'source'> &
  DraftCheck & {
    /** What is known of the draft's terms, by id; nothing of those of the writer's own glossaries. */
    readonly traits: ReadonlyMap<string, EntryTraits>;
  };

export type Assessment =
  | { readonly ok: true; readonly draft: AssessedDraft }
  | { readonly ok: false; readonly problem: DraftProblem };

/** Reads and checks a file, or text as bytes of UTF-8. */
export function assessDraft(bytes: Uint8Array, format: DraftFormat, lexicon: Lexicon): Assessment {
  const reading = readDraft(bytes, format);
  if (!reading.ok) return reading;
  const { source } = reading.draft;
  const { terms, words } = checkDraft(reading.draft, lexicon);
  const used = new Set(terms.map(({ id }) => id));
  const traits = new Map(
    entryIds(lexicon).flatMap((id, entry) =>
      used.has(id) && entry < lexicon.firstOwn ? [[id, traitsOf(entry, lexicon)] as const] : [],
    ),
  );
  return { ok: true, draft: { format, source, terms, words, traits } };
}
