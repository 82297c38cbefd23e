import AdvancedMark from 'advanced-mark.js';
import findAndReplaceDOMText from 'findandreplacedomtext';
import MarkJs from 'mark.js';
import { unpackLexicon } from '../../../browser/lexicon-store.ts';
import type { StoredLexicon } from '../../../browser/messages/message-protocol.ts';
import { createHighlightPainter } from '../../../entrypoints/marking/painting/highlight-painter.ts';
import { interleave, type Samples, type Variant } from './rounds.ts';
import { everything, scan } from './scan.ts';

/** The implementations that mark all terms of a page, in turns. The page is reset each time. */
export type Competitor = 'ours' | 'mark' | 'markRegExp' | 'advanced' | 'findAndReplace';

/** Enough uncounted rounds that even short jobs run optimized code. */
const warmups = 12;

/**
 * Marks the page with Gloss and with comparable libraries, in turns. This covers reading, matching
 * and marking, but not the browser's layout and painting.
 *
 * @param stored the terms as a lexicon, for Gloss.
 * @param competitors the implementations to measure.
 */
export async function markInTurns(
  terms: readonly string[],
  stored: StoredLexicon,
  competitors: readonly Competitor[],
  rounds: number,
): Promise<Samples> {
  const body = document.body.innerHTML;
  const renew = () => {
    document.body.innerHTML = body;
    return document.body.offsetHeight;
  };
  const all: Record<Competitor, Variant> = {
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

/** Marks the page with Gloss repeatedly, for a profile. */
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

/** Makes a variant fail if its library has marked nothing. */
function checked(name: Competitor, variant: Variant): Variant {
  if (name === 'ours') return variant;
  const after = () => {
    if (!document.querySelector('mark')) throw new Error(`${name} found nothing to mark.`);
  };
  return { ...variant, after };
}

/** Combines all terms, which are letters and spaces, into one regular expression, longest first. */
function onePattern(terms: readonly string[]): RegExp {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'gi');
}
