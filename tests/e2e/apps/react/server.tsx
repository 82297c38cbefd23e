/** @jsxImportSource react */
import { renderToString } from 'react-dom/server';
import { firstArticle } from '../article.ts';
import { ArticleView } from './ArticleView.tsx';

/** @returns what a server would send. */
export function render(): string {
  return renderToString(<ArticleView article={firstArticle} />);
}
