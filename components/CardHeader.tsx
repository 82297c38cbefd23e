import type { ComponentChildren } from 'preact';
import { text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import { categoryName, headword } from './category-label.ts';
import { Glyph } from './Glyph.tsx';
import { IconButton } from './IconButton.tsx';
import { LevelDots } from './LevelDots.tsx';

/** The card's first line, with buttons to pin and close it. */
export function CardHeader({
  pinned,
  onPin,
  onClose,
  children,
}: {
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}) {
  return (
    <header>
      <div class="eyebrow">{children}</div>
      <IconButton glyph="pin" name={text('pin')} pressed={pinned} onPress={() => onPin(!pinned)} />
      <IconButton glyph="close" name={text('close')} onPress={onClose} />
    </header>
  );
}

/** What an article is about, and how much it asks of its reader. */
export function Subject({ article }: { readonly article: Article }) {
  if (article.own) {
    const { name, color } = article.own.glossary;
    return <span class={`badge badge-${color}`}>{name}</span>;
  }
  return (
    <>
      <span>{categoryName(article.category)}</span>
      <LevelDots level={article.level} />
    </>
  );
}

/** Leads back to the article that this one was opened from. */
export function BackTo({
  article,
  onBack,
}: {
  readonly article: Article;
  readonly onBack: () => void;
}) {
  const name = headword(article);
  return (
    <button type="button" class="back" aria-label={text('back_to', name)} onClick={onBack}>
      <Glyph name="back" />
      <span lang="en">{name}</span>
    </button>
  );
}
