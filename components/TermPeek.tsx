import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../engine/articles/article.ts';
import { plainText } from '../engine/articles/text-piece.ts';
import type { CardActions } from './card-actions.ts';
import { headword } from './category-label.ts';
import { placePeek } from './place-peek.ts';
import { type TermPreview, TermPreviews } from './term-preview.ts';

/** How long the pointer rests on a link before its sentence shows, in ms. */
const showDelay = 250;
/** Time to move from the link to its sentence, in ms. */
const hideDelay = 200;

type Peek = { readonly article: Article; readonly link: HTMLElement };

/** Lets the links within give the sentence of their term on hover or focus. */
export function TermPeek({
  findArticle,
  children,
}: Pick<CardActions, 'findArticle'> & { readonly children: ComponentChildren }) {
  const [peek, setPeek] = useState<Peek>();
  const peekId = useId();
  const box = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { later, show, hide } = useMemo(() => {
    const later = (delay: number, then: () => void) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(then, delay);
    };
    const hide = () => later(hideDelay, () => setPeek(undefined));
    const show: TermPreview['show'] = (id, link, by) => {
      if (by === 'focus' && !link.matches(':focus-visible')) return;
      later(by === 'focus' ? 0 : showDelay, async () => {
        const waiting = timer.current;
        const article = await findArticle(id);
        if (article && timer.current === waiting) setPeek({ article, link });
      });
    };
    return { later, show, hide };
  }, [findArticle]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLayoutEffect(() => {
    if (peek && box.current) placePeek(box.current, peek.link);
  }, [peek]);
  const previews: TermPreview = {
    show,
    hide,
    describedBy: (id) => (peek?.article.id === id ? peekId : undefined),
  };
  return (
    <TermPreviews.Provider value={previews}>
      {children}
      {peek && (
        <div
          class="peek"
          role="tooltip"
          id={peekId}
          lang="en"
          ref={box}
          onMouseEnter={() => later(0, () => undefined)}
          onMouseLeave={hide}
        >
          <b>{headword(peek.article)}</b> {plainText(peek.article.short)}
        </div>
      )}
    </TermPreviews.Provider>
  );
}
