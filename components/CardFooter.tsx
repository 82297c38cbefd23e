import { useState } from 'preact/hooks';
import type { SaveProblem, SaveResult } from '../browser/messages/save-result.ts';
import { text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import { asMarkdown, asPlainText } from '../engine/articles/article-markdown.ts';
import type { CardActions, Why } from './card-actions.ts';
import { type DismissedBy, DismissedNotice } from './DismissedNotice.tsx';
import { IconButton } from './IconButton.tsx';
import { Problem } from './Problem.tsx';
import { ShortSources } from './ShortSources.tsx';

/** Actions for the article shown or, once its term is hidden, a notice with an undo button. */
export function CardFooter({
  article,
  why,
  full,
  actions,
}: {
  readonly article: Article;
  readonly why: Why | undefined;
  readonly full: boolean;
  readonly actions: CardActions;
}) {
  const [dismissed, setDismissed] = useState<DismissedBy>();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<SaveProblem>();
  const report = (result: SaveResult) => setProblem(result === 'saved' ? undefined : result);
  const put = async (how: DismissedBy | undefined) => {
    const store = (how ?? dismissed) === 'known' ? actions.know : actions.hideHere;
    const result = await store(article.id, how !== undefined);
    report(result);
    if (result === 'saved') setDismissed(how);
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
  const part = full ? 'everything' : 'definition';
  const copy = (copied: string) =>
    setSaid(text(actions.copy(copied) ? 'copied_article' : 'not_copied'));
  return (
    <footer>
      <p class="said" role="status">
        {said}
      </p>
      {!full && said === '' && <ShortSources sources={article.sources} />}
      <div class="tools">
        <IconButton glyph="know" name={text('know_this')} onPress={() => void put('known')} />
        {why && isAmbiguous(why) && (
          <IconButton
            glyph="wrong"
            name={text('not_this_meaning', why.site)}
            onPress={() => void why.reject().then(report)}
          />
        )}
        <IconButton
          glyph="hide"
          name={text('not_on_this_site')}
          onPress={() => void put('hidden')}
        />
        <IconButton
          glyph="copy"
          name={text('copy')}
          onPress={() => copy(asPlainText(article, part))}
        />
        {full && (
          <IconButton
            glyph="markdown"
            name={text('copy_markdown')}
            onPress={() => copy(asMarkdown(article, part))}
          />
        )}
        <IconButton
          glyph="library"
          name={text('open_library')}
          onPress={() => actions.openLibrary(`#/${article.id}`)}
        />
        {full && actions.sidePanel.kind === 'button' && (
          <IconButton
            glyph="beside"
            name={text('open_beside')}
            onPress={() => actions.openBeside(article.id)}
          />
        )}
      </div>
      <button
        type="button"
        class="verb"
        aria-expanded={full}
        onClick={() => actions.showFull(!full)}
      >
        {text(full ? 'less' : 'more')}
      </button>
      <Problem problem={problem} />
    </footer>
  );
}

/** A wording that has no other meaning cannot have the wrong one. */
function isAmbiguous({ reasons }: Why): boolean {
  return !reasons.some(({ kind }) => kind === 'only meaning');
}
