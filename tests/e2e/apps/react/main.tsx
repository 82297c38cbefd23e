/** @jsxImportSource react */
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { drive, root } from '../drive.ts';
import { ArticleView } from './ArticleView.tsx';

let app: Root | undefined;

drive({
  async hydrate(article) {
    await new Promise<void>((resolve) => {
      app = hydrateRoot(root(), <ArticleView article={article} onReady={resolve} />);
    });
  },
  mount(article) {
    const mounted = createRoot(root());
    app = mounted;
    flushSync(() => mounted.render(<ArticleView article={article} />));
  },
  update(article) {
    flushSync(() => app?.render(<ArticleView article={article} />));
  },
  unmount() {
    app?.unmount();
  },
});
