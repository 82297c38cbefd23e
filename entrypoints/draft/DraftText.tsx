import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import type { AssessedDraft } from '../../engine/draft/assess-draft.ts';
import type { TermState, TermUse } from '../../engine/draft/check-draft.ts';
import type { ListedTerm } from './listed-term.ts';
import { windowAround } from './text-window.ts';

/** A use of a term that is shown in the text: its number among the term's uses, from 0. */
export type Spot = { readonly id: string; readonly use: number };

type Mark = Spot & Pick<TermUse, 'start' | 'end'> & { readonly state: TermState };

/** The draft's text with its terms marked; of a long one, the part around what is being looked at. */
export function DraftText({
  draft: { source, format },
  terms,
  spot,
  onSpot,
}: {
  readonly draft: AssessedDraft;
  readonly terms: readonly ListedTerm[];
  readonly spot: Spot | undefined;
  readonly onSpot: (spot: Spot) => void;
}) {
  const pane = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(() => windowAround(source, 0));
  const marks = useMemo(() => marksOf(terms), [terms]);
  const current = spot && marks.find(({ id, use }) => id === spot.id && use === spot.use);
  const isShown = current && current.start >= shown.from && current.end <= shown.to;
  /** The use that was last scrolled to, so that a reader can go elsewhere from there. */
  const reached = useRef<Spot>(undefined);
  useLayoutEffect(() => {
    if (!current || reached.current === spot) return;
    if (isShown) {
      reached.current = spot;
      if (pane.current) showCurrent(pane.current);
    } else setShown(windowAround(source, current.start));
  }, [current, isShown, spot, source]);
  const { from, to } = shown;
  return (
    <section class="draft-text" aria-label={text('draft_label')}>
      {/* Scrolls, by keys too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <div class={`pane ${format}`} tabIndex={0} lang="en" ref={pane}>
        {from > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => setShown(windowAround(source, Math.max(0, from - 150_000)))}
          >
            {text('draft_earlier')}
          </button>
        )}
        {marked(source, shown, marks, current, onSpot)}
        {to < source.length && (
          <button
            type="button"
            class="button"
            onClick={() => {
              setShown(windowAround(source, to));
              pane.current?.scrollTo(0, 0);
            }}
          >
            {text('draft_later')}
          </button>
        )}
      </div>
    </section>
  );
}

/** Scrolls the text to the use that is looked at, and the page only if the text is out of view. */
function showCurrent(pane: HTMLElement): void {
  const mark = pane.querySelector('[data-current]');
  if (!mark) return;
  const [inner, outer] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()];
  pane.scrollBy({ top: inner.top - outer.top - (outer.height - inner.height) / 2 });
  pane.scrollIntoView({ block: 'nearest' });
}

/** All uses of all terms, in the order of the text. */
function marksOf(terms: readonly ListedTerm[]): Mark[] {
  return terms
    .flatMap(({ term, state }) =>
      term.uses.map(({ start, end }, use) => ({ id: term.id, use, start, end, state })),
    )
    .sort((a, b) => a.start - b.start);
}

/** A click on a mark is a short cut: the list of terms leads to all of them by keys. */
function marked(
  source: string,
  { from, to }: { readonly from: number; readonly to: number },
  marks: readonly Mark[],
  current: Mark | undefined,
  onSpot: (spot: Spot) => void,
): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = from;
  for (const mark of marks) {
    const { id, use, start, end, state } = mark;
    if (start < at || end > to) continue;
    parts.push(
      source.slice(at, start),
      // biome-ignore lint/a11y/useKeyWithClickEvents: see above
      <mark
        key={start}
        class={state}
        data-current={mark === current || undefined}
        onClick={() => onSpot({ id, use })}
      >
        {source.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(source.slice(at, to));
  return parts;
}
