import { drive, root } from '../drive.ts';
import { ArticleView } from './article-view.ts';

let view: ArticleView | undefined;

drive({
  async mount(article) {
    view = new ArticleView();
    view.article = article;
    root().append(view);
    await view.updateComplete;
  },
  async update(article) {
    if (view) view.article = article;
    await view?.updateComplete;
  },
  unmount() {
    view?.remove();
  },
});
