import { useId, useState } from 'preact/hooks';
import type { Settings } from '../browser/settings/settings.ts';
import { text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import { Announcement } from './Announcement.tsx';
import { ArticleText } from './ArticleText.tsx';
import { CardFooter } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import type { CardActions, Found, Why } from './card-actions.ts';
import { headword } from './category-label.ts';
import { WhyMarked } from './WhyMarked.tsx';

type CardProps = {
  readonly found: Found;
  readonly pinned: boolean;
  readonly openOn: Settings['openOn'];
  /**
   * What a screen reader announces once the card is open; empty if the card wasn't opened by
   * keyboard.
   */
  readonly announcement: string;
  readonly actions: CardActions;
};

/** The card: an article, and those opened from it in place, with a way back. */
export function Card({ found, ...others }: CardProps) {
  return found.kind === 'article' ? (
    <ArticleCard article={found.article} why={found.why} {...others} />
  ) : (
    <EmptyCard query={found.query} {...others} />
  );
}

function ArticleCard({
  article,
  why,
  pinned,
  openOn,
  announcement,
  actions,
}: Omit<CardProps, 'found'> & { readonly article: Article; readonly why: Why | undefined }) {
  const [trail, setTrail] = useState<readonly Article[]>([article]);
  const [full, setFull] = useState(false);
  const titleId = useId();
  const shown = trail.at(-1) ?? article;
  const open = async (id: string) => {
    const next = await actions.findArticle(id);
    if (next) setTrail((before) => [...before, next]);
  };
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} tabIndex={-1}>
      <CardHeader
        trail={trail}
        pinned={pinned}
        onStep={(length) => setTrail(trail.slice(0, length))}
        onPin={actions.pin}
        onClose={actions.close}
      />
      <div class="body" key={trail.length}>
        <h2 id={titleId} lang={shown.own?.glossary.language ?? 'en'}>
          {headword(shown)}
        </h2>
        <ArticleText article={shown} full={full} onOpen={(id) => void open(id)} />
        {full && why && trail.length === 1 && <WhyMarked why={why} />}
      </div>
      <CardFooter
        key={shown.id}
        article={shown}
        full={full}
        openOn={openOn}
        actions={actions}
        onFull={setFull}
      />
      <Announcement text={announcement} />
    </div>
  );
}

/** The card for a looked-up text that the glossary does not have. */
function EmptyCard({
  query,
  pinned,
  announcement,
  actions,
}: Omit<CardProps, 'found'> & { readonly query: string }) {
  const titleId = useId();
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} tabIndex={-1}>
      <CardHeader trail={[]} pinned={pinned} onPin={actions.pin} onClose={actions.close} />
      <div class="body">
        <h2 id={titleId}>{text('not_in_glossary', query)}</h2>
        <p class="paragraph">{text('not_in_glossary_hint')}</p>
      </div>
      <footer>
        <button
          type="button"
          onClick={() => actions.openLibrary(`#?q=${encodeURIComponent(query)}`)}
        >
          {text('search_library')}
        </button>
        <button type="button" onClick={() => actions.define(query)}>
          {text('define_it')}
        </button>
      </footer>
      <Announcement text={announcement} />
    </div>
  );
}
