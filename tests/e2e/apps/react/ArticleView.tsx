/** @jsxImportSource react */
import { useEffect } from 'react';
import type { Article, TextSegment } from '../article.ts';

/** An article, and word of its first effect, by which hydration is over. */
export function ArticleView({
  article,
  onReady,
}: {
  readonly article: Article;
  readonly onReady?: () => void;
}) {
  useEffect(() => onReady?.(), [onReady]);
  return (
    <main>
      <h1>{article.title}</h1>
      <p>
        {article.paragraphs.length} paragraphs on reward hacking
        {article.aside === undefined ? '.' : ', and an aside.'}
      </p>
      <ul>
        {article.paragraphs.map(({ key, pieces }) => (
          <li key={key}>{pieces.map(toNode)}</li>
        ))}
      </ul>
      {article.aside !== undefined && <aside>{article.aside}</aside>}
    </main>
  );
}

function toNode({ tag: Tag, text }: TextSegment, index: number) {
  return Tag === 'text' ? text : <Tag key={index}>{text}</Tag>;
}
