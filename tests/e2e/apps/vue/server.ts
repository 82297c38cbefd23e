import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { firstArticle } from '../article.ts';
import { ArticleView } from './article-view.ts';

/** @returns what a server would send. */
export function render(): Promise<string> {
  return renderToString(createSSRApp(ArticleView, { current: () => firstArticle }));
}
