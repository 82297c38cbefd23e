import AdvancedMark from 'advanced-mark.js';
import findAndReplaceDOMText from 'findandreplacedomtext';
import MarkJs from 'mark.js';
import { unpackLexicon } from '../../../browser/lexicon-store.ts';
import type { StoredLexicon } from '../../../browser/messages/message-protocol.ts';
import { createHighlightPainter } from '../../../entrypoints/content/painting/highlight-painter.ts';
import { interleave, type Samples, type Variant } from './rounds.ts';
import { everything, scan } from './scan.ts';

/** What marks all terms of a page, in turns. The page is as it was loaded each time. */
export type Rival = 'ours' | 'mark' | 'markRegExp' | 'advanced' | 'findAndReplace';

/** A job of 1 ms must be done more often than one of 1 s before its code is as fast. */
const warmups = 12;

/**
 * Marks the page with Gloss and with libraries that do the same, in turns: the whole job of reading,
 * matching and marking, up to where the browser lays out and paints.
 *
 * @param stored the terms as a lexicon, for ours.
 * @param rivals which of them take part.
 */
export async function markInTurns(
  terms: readonly string[],
  stored: StoredLexicon,
  competitors: readonly Rival[],
  rounds: number,
): Promise<Samples> {
  const body = document.body.innerHTML;
  const renew = () => {
    document.body.innerHTML = body;
    return document.body.offsetHeight;
  };
  const all: Record<Rival, Variant> = {
    ours: ourVariant(stored),
    mark: {
      run: () =>
        new MarkJs(document.body).mark([...terms], {
          accuracy: 'exactly',
          separateWordSearch: false,
        }),
    },
    markRegExp: { run: () => new MarkJs(document.body).markRegExp(onePattern(terms)) },
    advanced: {
      run: () =>
        new AdvancedMark(document.body).mark([...terms], {
          accuracy: 'exactly',
          separateWordSearch: false,
          combinePatterns: true,
        }),
    },
    findAndReplace: {
      run: () =>
        void findAndReplaceDOMText(document.body, {
          find: onePattern(terms),
          wrap: 'mark',
          preset: 'prose',
        }),
    },
  };
  for (let i = 0; i < warmups; i++) {
    renew();
    all.ours.run();
    all.ours.after?.();
  }
  const chosen = competitors.map((name) => [name, checked(name, { prepare: renew, ...all[name] })]);
  return interleave(Object.fromEntries(chosen), rounds, 1);
}

/** Does the whole job with Gloss so many times, for a profile. */
export function markAgain(stored: StoredLexicon, times: number): void {
  const body = document.body.innerHTML;
  for (let i = 0; i < times; i++) {
    document.body.innerHTML = body;
    void document.body.offsetHeight;
    markOurs(stored, new AbortController());
  }
}

function markOurs(stored: StoredLexicon, ending: AbortController): void {
  const marks = scan(unpackLexicon(stored), everything);
  createHighlightPainter(document, ending.signal).show(marks);
  if (marks.length === 0) throw new Error('Gloss found nothing to mark.');
}

function ourVariant(stored: StoredLexicon): Variant {
  let ending = new AbortController();
  return {
    run: () => {
      ending = new AbortController();
      markOurs(stored, ending);
    },
    after: () => ending.abort(),
  };
}

/** Sees to it that a library did its work. */
function checked(name: Rival, variant: Variant): Variant {
  if (name === 'ours') return variant;
  const after = () => {
    if (!document.querySelector('mark')) throw new Error(`${name} found nothing to mark.`);
  };
  return { ...variant, after };
}

/** All terms, which are letters and spaces, as one regular expression, the longest first. */
function onePattern(terms: readonly string[]): RegExp {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'gi');
}
