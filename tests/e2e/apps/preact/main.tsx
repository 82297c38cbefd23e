import 'preact/debug';
import { hydrate, render } from 'preact';
import type { Article } from '../article.ts';
import { drive, root } from '../drive.ts';
import { ArticleView } from './ArticleView.tsx';

const show = (article: Article) => render(<ArticleView article={article} />, root());

drive({
  hydrate: (article) => hydrate(<ArticleView article={article} />, root()),
  mount: show,
  update: show,
  unmount: () => render(null, root()),
});
