import { useState } from 'preact/hooks';
import type { SaveProblem } from '../browser/messages/save-result.ts';
import type { Settings } from '../browser/settings/settings.ts';
import { text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import { CardMenu } from './CardMenu.tsx';
import type { CardActions } from './card-actions.ts';
import { type DismissedBy, DismissedNotice } from './DismissedNotice.tsx';
import { Glyph } from './Glyph.tsx';
import { Problem } from './Problem.tsx';

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
  const [problem, setProblem] = useState<SaveProblem>();
  const put = async (how: DismissedBy | undefined) => {
    const store = (how ?? dismissed) === 'known' ? actions.know : actions.hideHere;
    const result = await store(article.id, how !== undefined);
    setProblem(result === 'saved' ? undefined : result);
    if (result === 'saved') setPutAway(how);
  };
  if (dismissed) {
    return (
      <DismissedNotice
        article={article}
        how={dismissed}
        problem={problem}
        onUndo={() => void put(undefined)}
      />
    );
  }
  return (
    <footer>
      <div class="row">
        <button type="button" aria-expanded={full} onClick={() => onFull(!full)}>
          {text(full ? 'less' : 'more')}
        </button>
        <button type="button" onClick={() => void put('known')}>
          {text('know_this')}
        </button>
        <button type="button" onClick={() => void put('hidden')}>
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
      <Problem problem={problem} />
      {menu && <CardMenu article={article} full={full} openOn={openOn} actions={actions} />}
    </footer>
  );
}
