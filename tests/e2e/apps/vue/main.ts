import { type App, createApp, createSSRApp, nextTick, shallowRef } from 'vue';
import { firstArticle } from '../article.ts';
import { drive, root } from '../drive.ts';
import { ArticleView } from './article-view.ts';

const shown = shallowRef(firstArticle);
const props = { current: () => shown.value };
let app: App | undefined;

drive({
  hydrate() {
    app = createSSRApp(ArticleView, props);
    app.mount(root());
  },
  mount(article) {
    shown.value = article;
    app = createApp(ArticleView, props);
    app.mount(root());
  },
  update(article) {
    shown.value = article;
    return nextTick();
  },
  unmount() {
    app?.unmount();
  },
});
