import { Window } from 'happy-dom';
import { render as renderInto } from 'preact';
import { firstArticle } from '../article.ts';
import { ArticleView } from './ArticleView.tsx';

/** @returns what a server would send; Preact's own renderer to text is a package apart. */
export function render(): string {
  const { document } = new Window();
  Object.assign(globalThis, { document });
  renderInto(<ArticleView article={firstArticle} />, document.body as unknown as Element);
  return document.body.innerHTML;
}
