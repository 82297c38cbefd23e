import { useId, useRef, useState } from 'preact/hooks';
import { text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import { otherName } from '../engine/articles/other-name.ts';
import { Announcement } from './Announcement.tsx';
import { ArticleRest, Definition } from './ArticleText.tsx';
import { CardFooter } from './CardFooter.tsx';
import { BackTo, CardHeader, Subject } from './CardHeader.tsx';
import type { CardActions, FoundArticle } from './card-actions.ts';
import { headword } from './category-label.ts';
import { OwnNote } from './OwnNote.tsx';
import { TermPeek } from './TermPeek.tsx';
import { WhyMarked } from './WhyMarked.tsx';

/** An article as a glance or in full, and those opened from it in its place. */
export function ArticleCard({
  found,
  full,
  pinned,
  announcement,
  actions,
}: {
  readonly found: FoundArticle;
  /** Whether to show the whole article; otherwise a glance at it. */
  readonly full: boolean;
  readonly pinned: boolean;
  readonly announcement: string;
  readonly actions: CardActions;
}) {
  const [trail, setTrail] = useState<readonly Article[]>([found.article]);
  const titleId = useId();
  const card = useRef<HTMLDivElement>(null);
  const shown = trail.at(-1) ?? found.article;
  const before = trail.at(-2);
  const isFirst = trail.length === 1;
  const step = (next: (trail: readonly Article[]) => readonly Article[]) => {
    // What had the focus is gone with the article that it was in.
    if (card.current?.matches(':focus-within')) card.current.focus({ preventScroll: true });
    setTrail(next);
  };
  const open = async (id: string) => {
    const next = await actions.findArticle(id);
    if (next) step((articles) => withoutCycle(articles, next));
  };
  const also = isFirst ? otherName(found.surface, found.article.name) : undefined;
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} tabIndex={-1} ref={card}>
      <CardHeader pinned={pinned} onPin={actions.pin} onClose={actions.close}>
        {before ? (
          <BackTo article={before} onBack={() => step((articles) => articles.slice(0, -1))} />
        ) : (
          <Subject article={shown} />
        )}
      </CardHeader>
      <TermPeek findArticle={actions.findArticle} key={shown.id}>
        <div class={full ? 'body full' : 'body'}>
          <div class="names">
            <h2 id={titleId} lang={shown.own?.glossary.language ?? 'en'}>
              {headword(shown)}
            </h2>
            {also !== undefined && <p class="also">{text('also_called', also)}</p>}
          </div>
          <Definition article={shown} onOpen={(id) => void open(id)} />
          {!full && shown.own && <OwnNote own={shown.own} onOpen={(id) => void open(id)} />}
          {full && <ArticleRest article={shown} onOpen={(id) => void open(id)} />}
          {full && isFirst && found.why && <WhyMarked why={found.why} />}
        </div>
      </TermPeek>
      <CardFooter
        key={shown.id}
        article={shown}
        why={isFirst ? found.why : undefined}
        full={full}
        actions={actions}
      />
      <Announcement text={announcement} />
    </div>
  );
}

/** @returns a trail with an article at its end; one that is in it already is gone back to. */
function withoutCycle(trail: readonly Article[], next: Article): readonly Article[] {
  const at = trail.findIndex(({ id }) => id === next.id);
  return at < 0 ? [...trail, next] : trail.slice(0, at + 1);
}
