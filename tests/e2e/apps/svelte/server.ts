import { render as renderComponent } from 'svelte/server';
import { readable } from 'svelte/store';
import { firstArticle } from '../article.ts';
import ArticleView from './ArticleView.svelte';

/** @returns what a server would send. */
export async function render(): Promise<string> {
  const { body } = await renderComponent(ArticleView, {
    props: { article: readable(firstArticle) },
  });
  return body;
}
