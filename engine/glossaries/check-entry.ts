import { isAbbreviation, isCommonWord } from './common-words.ts';
import { foldedText } from './folded-text.ts';
import type { Refusal, RowWarning } from './imported-row.ts';
import { limits, type OwnEntry } from './own-glossary.ts';
import { oneLine, paragraphs } from './plain-text.ts';

/** What an entry was written or imported as; nothing about it is sure yet. */
export type DraftEntry = {
  readonly term: string;
  readonly definition: string;
  readonly otherSpellings?: readonly string[];
  readonly link?: string;
  readonly context?: readonly string[];
  readonly id?: string;
};

/** An entry whose text is in order, before it has a place in a glossary. */
export type CheckedEntry = Omit<OwnEntry, 'id' | 'source'>;

export type EntryCheck =
  | {
      readonly ok: true;
      readonly entry: CheckedEntry;
      readonly warnings: readonly RowWarning[];
    }
  | { readonly ok: false; readonly reason: Refusal };

/** So many characters of a text that is refused or left out are shown. */
const shownCharacters = 60;

/** HTML that somebody probably did not mean to be read. */
const htmlTag =
  /<\/?(a|b|br|div|em|h[1-6]|i|iframe|img|li|ol|p|script|span|strong|style|sub|sup|svg|table|td|tr|u|ul)(\s[^<>]{0,500})?\/?>/i;

/**
 * Brings an entry's text in order, and says what is wrong with it. Checking an entry that is in order
 * changes nothing.
 *
 * @param language of its term, as a BCP 47 tag.
 */
export function checkEntry(draft: DraftEntry, language: string): EntryCheck {
  const term = oneLine(draft.term);
  if (!term) return { ok: false, reason: { kind: 'no term' } };
  const shown = shorten(term);
  if (term.length > limits.spelling) {
    return { ok: false, reason: { kind: 'term too long', term: shown, most: limits.spelling } };
  }
  if (!hasLetters(term)) return { ok: false, reason: { kind: 'no letters', term: shown } };
  const definition = paragraphs(draft.definition);
  if (!definition) return { ok: false, reason: { kind: 'no definition', term: shown } };
  if (definition.length > limits.definition) {
    const most = limits.definition;
    return { ok: false, reason: { kind: 'definition too long', term: shown, most } };
  }
  const warnings: RowWarning[] = [];
  const otherSpellings = checkSpellings(draft.otherSpellings ?? [], term, warnings);
  const context = checkContext(draft.context ?? [], warnings);
  const link = checkLink(draft.link ?? '', warnings);
  const common = [term, ...otherSpellings].find((form) => isCommonWord(form, language));
  if (common !== undefined) warnings.push({ kind: 'common word', form: common });
  if (htmlTag.test(definition)) warnings.push({ kind: 'shows markup' });
  const entry = { term, definition, otherSpellings, ...(link && { link }), context };
  return { ok: true, entry, warnings };
}

/** @returns a key that two terms share if a glossary cannot have both. */
export function termKey(term: string): string {
  return isAbbreviation(term) ? term.normalize('NFKC') : foldedText(term);
}

/** @returns the http or https address that a text is, as `URL` writes it; otherwise nothing. */
export function webAddress(text: string): string | undefined {
  const typed = /^www\./i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(typed)) return undefined;
  try {
    const { href } = new URL(typed);
    return href.length <= limits.link ? href : undefined;
  } catch {
    return undefined;
  }
}

/** @returns the beginning of a text, for a message. */
export function shorten(text: string): string {
  const short = text.slice(0, shownCharacters).toWellFormed();
  return text.length > shownCharacters ? `${short}…` : short;
}

function checkSpellings(given: readonly string[], term: string, warnings: RowWarning[]): string[] {
  const kept = new Set<string>();
  for (const text of given) {
    const form = oneLine(text);
    if (!form || form === term || kept.has(form)) continue;
    const fits = form.length <= limits.spelling && hasLetters(form);
    if (fits && kept.size < limits.otherSpellings) kept.add(form);
    else warnings.push({ kind: 'spelling left out', form: shorten(form) });
  }
  return [...kept];
}

function checkContext(given: readonly string[], warnings: RowWarning[]): string[] {
  const kept = new Set<string>();
  for (const text of given) {
    const word = oneLine(text);
    if (!word || kept.has(word)) continue;
    const fits = word.length <= limits.contextWord && hasLetters(word);
    if (fits && kept.size < limits.contextWords) kept.add(word);
    else warnings.push({ kind: 'context word left out', word: shorten(word) });
  }
  return [...kept];
}

function checkLink(given: string, warnings: RowWarning[]): string | undefined {
  const text = oneLine(given);
  const link = webAddress(text);
  if (text && !link) warnings.push({ kind: 'link left out', link: shorten(text) });
  return link;
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
