import type { Article, TextSegment } from '../article.ts';

/** An article. */
export function ArticleView({ article }: { readonly article: Article }) {
  return (
    <main>
      <h1>{article.title}</h1>
      <p>{`${article.paragraphs.length} paragraphs on reward hacking`}</p>
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
