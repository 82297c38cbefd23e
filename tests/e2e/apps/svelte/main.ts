import { flushSync, hydrate, mount, unmount } from 'svelte';
import { writable } from 'svelte/store';
import { firstArticle } from '../article.ts';
import { drive, root } from '../drive.ts';
import ArticleView from './ArticleView.svelte';

const shown = writable(firstArticle);
const options = () => ({ target: root(), props: { article: shown } });
let app: Record<string, unknown> = {};

drive({
  hydrate() {
    app = hydrate(ArticleView, options());
    flushSync();
  },
  mount(article) {
    shown.set(article);
    app = mount(ArticleView, options());
    flushSync();
  },
  update(article) {
    shown.set(article);
    flushSync();
  },
  unmount() {
    void unmount(app);
    flushSync();
  },
});
