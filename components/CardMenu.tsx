import { useState } from 'preact/hooks';
import type { SaveProblem } from '../browser/messages/save-result.ts';
import type { Settings } from '../browser/settings/settings.ts';
import { text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import { asMarkdown, asPlainText } from '../engine/articles/article-markdown.ts';
import type { CardActions } from './card-actions.ts';
import { Problem } from './Problem.tsx';

/** Less common actions: copying, opening the library, and choosing when cards open. */
export function CardMenu({
  article,
  full,
  openOn,
  actions,
}: {
  readonly article: Article;
  /** Whether the card shows the whole article: what is shown is what is copied. */
  readonly full: boolean;
  readonly openOn: Settings['openOn'];
  readonly actions: CardActions;
}) {
  const [said, setSaid] = useState('');
  const part = full ? 'everything' : 'definition';
  const [problem, setProblem] = useState<SaveProblem>();
  const chooseOpening = async (select: HTMLSelectElement) => {
    const result = await actions.chooseOpening(select.value as Settings['openOn']);
    setProblem(result === 'saved' ? undefined : result);
    // The list shows what is stored, not what could not be.
    if (result !== 'saved') select.value = openOn;
  };
  const copy = (copied: string) => {
    setSaid(text(actions.copy(copied) ? 'copied_article' : 'not_copied'));
  };
  return (
    <div class="menu">
      <div class="row">
        <button type="button" onClick={() => copy(asPlainText(article, part))}>
          {text('copy')}
        </button>
        <button type="button" onClick={() => copy(asMarkdown(article, part))}>
          {text('copy_markdown')}
        </button>
        <button type="button" onClick={() => actions.openLibrary(`#/${article.id}`)}>
          {text('open_library')}
        </button>
      </div>
      <label class="opening">
        {text('cards_open')}
        <select value={openOn} onChange={({ currentTarget }) => void chooseOpening(currentTarget)}>
          <option value="hover">{text('opening_hover')}</option>
          <option value="click">{text('opening_click')}</option>
          <option value="key">{text('opening_key')}</option>
        </select>
      </label>
      <Problem problem={problem} />
      <p class="status" role="status">
        {said}
      </p>
    </div>
  );
}
