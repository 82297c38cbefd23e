import { useState } from 'preact/hooks';
import type { Settings } from '../browser/settings/settings.ts';
import { text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import { CardMenu } from './CardMenu.tsx';
import type { CardActions } from './card-actions.ts';
import { type DismissedBy, DismissedNotice } from './DismissedNotice.tsx';
import { Glyph } from './Glyph.tsx';

/** Actions for the article shown or, once its term is hidden, a notice with an undo button. */
export function CardFooter({
  article,
  full,
  openOn,
  actions,
  onFull,
}: {
  readonly article: Article;
  readonly full: boolean;
  readonly openOn: Settings['openOn'];
  readonly actions: CardActions;
  readonly onFull: (full: boolean) => void;
}) {
  const [dismissed, setPutAway] = useState<DismissedBy>();
  const [menu, setMenu] = useState(false);
  const put = (how: DismissedBy | undefined) => {
    const before = dismissed;
    setPutAway(how);
    if ((how ?? before) === 'known') void actions.know(article.id, how !== undefined);
    else void actions.hideHere(article.id, how !== undefined);
  };
  if (dismissed) {
    return <DismissedNotice article={article} how={dismissed} onUndo={() => put(undefined)} />;
  }
  return (
    <footer>
      <div class="row">
        <button type="button" aria-expanded={full} onClick={() => onFull(!full)}>
          {text(full ? 'less' : 'more')}
        </button>
        <button type="button" onClick={() => put('known')}>
          {text('know_this')}
        </button>
        <button type="button" onClick={() => put('hidden')}>
          {text('not_on_this_site')}
        </button>
        <button
          type="button"
          class="icon"
          aria-label={text('more_actions')}
          title={text('more_actions')}
          aria-expanded={menu}
          onClick={() => setMenu(!menu)}
        >
          <Glyph name="more" />
        </button>
      </div>
      {menu && <CardMenu article={article} full={full} openOn={openOn} actions={actions} />}
    </footer>
  );
}
