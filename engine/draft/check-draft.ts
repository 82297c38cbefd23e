import { entryIds } from '../lexicon/entry-ids.ts';
import type { EntryTraits, Lexicon } from '../lexicon/lexicon.ts';
import { isExplained } from '../salience/explained.ts';
import { isKnownTo, type ReaderLevel } from '../salience/reader-level.ts';
import { contextModelOf } from '../senses/context-model.ts';
import { isIntendedSense } from '../senses/disambiguation.ts';
import type { Match } from '../senses/match.ts';
import { PageEvidence } from '../senses/page-evidence.ts';
import { readBlock } from '../senses/read-block.ts';
import { type Draft, type DraftBlock, type SourcePlace, sourceOf } from './draft.ts';

/** How a draft explains a term where it uses it. */
export type Explanation = 'text' | 'definition' | 'link' | 'note';

/** One use of a term, with its place in the source. */
export type TermUse = SourcePlace & {
  /** The number of its block, from 0. */
  readonly block: number;
  /** As a reader sees it. */
  readonly surface: string;
  readonly isInHeading: boolean;
  /** Whether a link or a footnote can be added: not within a link, nor in HTML within Markdown. */
  readonly isFree: boolean;
  readonly explanation: Explanation | undefined;
};

/** A term that a draft uses. */
export type DraftTerm = {
  /** The entry's id. */
  readonly id: string;
  /** In the order of the text, at least one. */
  readonly uses: readonly TermUse[];
  /** Which of the uses is the first that is explained; nothing if none is. */
  readonly explainedAt: number | undefined;
};

/** What a draft uses, in the order of first uses. */
export type DraftCheck = { readonly terms: readonly DraftTerm[]; readonly words: number };

/** A term's state for a reader. */
export type TermState = 'unexplained' | 'late' | 'explained' | 'familiar';

/** Finds the terms of a draft, with the matcher and the senses that are used on pages. */
export function checkDraft({ blocks }: Pick<Draft, 'blocks'>, lexicon: Lexicon): DraftCheck {
  const model = contextModelOf(lexicon);
  const evidence = new PageEvidence(model);
  const read = blocks.map((block) => {
    evidence.grow(block.text.length);
    const matches = readBlock(block.text, lexicon);
    for (const match of matches) evidence.count(match, 1);
    return { block, matches };
  });
  const ids = entryIds(lexicon);
  const uses = new Map<string, TermUse[]>();
  let words = 0;
  read.forEach(({ block, matches }, number) => {
    words += countWords(block.text);
    const meant = matches.filter((match) =>
      isIntendedSense(match, evidence, model.weights, 'balanced'),
    );
    meant.forEach((match, index) => {
      const id = ids[match.entry] ?? '';
      const use = useOf(block, number, match, meant[index - 1]);
      const own = uses.get(id);
      if (own) own.push(use);
      else uses.set(id, [use]);
    });
  });
  const terms = [...uses].map(([id, own]) => {
    const at = own.findIndex(({ explanation }) => explanation !== undefined);
    return { id, uses: own, explainedAt: at < 0 ? undefined : at };
  });
  return { terms, words };
}

/**
 * @param traits what is known of the draft's terms, by id.
 * @param isAccepted tells whether readers are known to know a term.
 * @returns what a reader is missing about a term. A first use in a heading need not be explained there.
 */
export function stateOf(
  { id, uses, explainedAt }: DraftTerm,
  reader: ReaderLevel,
  traits: ReadonlyMap<string, EntryTraits>,
  isAccepted: (id: string) => boolean = () => false,
): TermState {
  const own = traits.get(id);
  if (isAccepted(id) || (own && isKnownTo(reader, own.familiarity, own.level))) return 'familiar';
  if (explainedAt === undefined) return 'unexplained';
  const explained = uses[explainedAt];
  const isFirst = uses
    .slice(0, explainedAt)
    .every(({ isInHeading, block }) => isInHeading || block === explained?.block);
  return isFirst ? 'explained' : 'late';
}

function useOf(
  block: DraftBlock,
  number: number,
  match: Match,
  previous: Match | undefined,
): TermUse {
  const { start, end } = match;
  return {
    ...sourceOf(block, start, end),
    block: number,
    surface: block.text.slice(start, end).replace(/\s+/g, ' '),
    isInHeading: block.isHeading,
    isFree: !block.isEmbedded && !block.links.some((link) => overlaps(link, match)),
    explanation: explanationOf(block, match, previous),
  };
}

function explanationOf(
  block: DraftBlock,
  match: Match,
  previous: Match | undefined,
): Explanation | undefined {
  const { start, end } = match;
  if (block.definitions.some((place) => overlaps(place, match))) return 'definition';
  if (block.links.some((link) => isLinkOf(block.text, link, match))) return 'link';
  if (block.notes.some((note) => isNoteOf(block.text, note, end))) return 'note';
  if (block.isHeading || isOtherName(block.text, match, previous)) return undefined;
  return isExplained(block.text, start, end) ? 'text' : undefined;
}

function overlaps(one: SourcePlace, other: SourcePlace): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a link's text is the term, perhaps in quotation marks, and not the title of something. */
function isLinkOf(text: string, link: SourcePlace, { start, end }: Match): boolean {
  if (start < link.start || end > link.end) return false;
  const around = text.slice(link.start, start) + text.slice(end, link.end);
  return /^(?:the|an?|[\s"'“”‘’])*$/i.test(around);
}

/** Whether a footnote stands directly after a term, perhaps after a punctuation mark. */
function isNoteOf(text: string, note: number, end: number): boolean {
  return note >= end && note - end <= 3 && /^[.,;:!?"'”’)]*$/.test(text.slice(end, note));
}

/** Whether a term is only named again, as with "large language model (LLM)", which explains nothing. */
function isOtherName(text: string, { start, entry }: Match, previous: Match | undefined): boolean {
  if (previous?.entry !== entry) return false;
  return /^\s*[([,]?\s*(?:or )?["“]?$/.test(text.slice(previous.end, start));
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
