import { useId } from 'preact/hooks';
import { text } from '../browser/text.ts';
import { Announcement } from './Announcement.tsx';
import { ArticleCard } from './ArticleCard.tsx';
import { CardHeader } from './CardHeader.tsx';
import type { CardActions, Found } from './card-actions.ts';

type CardProps = {
  readonly found: Found;
  readonly pinned: boolean;
  /** Whether to show the whole article; otherwise a glance at it. */
  readonly full: boolean;
  /**
   * What a screen reader announces once the card is open; empty if the card wasn't opened by
   * keyboard.
   */
  readonly announcement: string;
  readonly actions: CardActions;
};

/** The card: an article, and those opened from it in place, with a way back. */
export function Card({ found, full, ...others }: CardProps) {
  return found.kind === 'article' ? (
    <ArticleCard found={found} full={full} {...others} />
  ) : (
    <EmptyCard query={found.query} {...others} />
  );
}

/** The card for a looked-up text that the glossary does not have. */
function EmptyCard({
  query,
  pinned,
  announcement,
  actions,
}: Omit<CardProps, 'found' | 'full'> & { readonly query: string }) {
  const titleId = useId();
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} tabIndex={-1}>
      <CardHeader pinned={pinned} onPin={actions.pin} onClose={actions.close} />
      <div class="body">
        <h2 id={titleId}>{text('not_in_glossary', query)}</h2>
        <p class="definition">{text('not_in_glossary_hint')}</p>
      </div>
      <footer>
        <button
          type="button"
          class="verb"
          onClick={() => actions.openLibrary(`#?q=${encodeURIComponent(query)}`)}
        >
          {text('search_library')}
        </button>
        <button type="button" class="verb" onClick={() => actions.define(query)}>
          {text('define_it')}
        </button>
      </footer>
      <Announcement text={announcement} />
    </div>
  );
}
