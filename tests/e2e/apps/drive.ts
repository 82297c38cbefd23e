import { type Article, firstArticle } from './article.ts';
import { editAtRandom } from './edits.ts';
import { SeededRandom } from './random.ts';

/** One framework's way to show an article in the element `#app`. */
export type View = {
  /** Takes over the markup that a server has sent; views that cannot do that begin empty. */
  readonly hydrate?: (article: Article) => void | Promise<void>;
  readonly mount: (article: Article) => void | Promise<void>;
  readonly update: (article: Article) => void | Promise<void>;
  readonly unmount: () => void;
};

/** What tests can do with the app of a page. */
type TestApp = {
  /** Brings the app to life. */
  start(): Promise<void>;
  /** Changes the article at random, so many times. */
  edit(times: number): Promise<void>;
  /** What the app shows now. */
  readonly article: Article;
  /** What the page's own observer has seen, one line for each kind of change. */
  readonly seen: Record<string, number>;
};

declare global {
  interface Window {
    testApp: TestApp;
  }
}

/** One change in so many takes the whole app away and puts it up again. */
const remountEvery = 50;

/** The browser paints, and Gloss may look, after so many changes. */
const changesPerFrame = 3;

/** Lets tests drive a view, in the same way in every run. */
export function drive(view: View): void {
  const random = new SeededRandom(20_260_101);
  const seen: Record<string, number> = {};
  let article = firstArticle;
  let edits = 0;
  const observer = new MutationObserver((records) => {
    for (const { type, addedNodes, removedNodes } of records) {
      const kind = `${type} +${addedNodes.length} -${removedNodes.length}`;
      seen[kind] = (seen[kind] ?? 0) + 1;
    }
  });

  window.testApp = {
    seen,
    get article() {
      return article;
    },
    async start() {
      const options = { childList: true, characterData: true, attributes: true, subtree: true };
      observer.observe(document, options);
      await (view.hydrate ?? view.mount)(article);
    },
    async edit(times) {
      for (let done = 0; done < times; done++) {
        if (++edits % remountEvery === 0) {
          view.unmount();
          await view.mount(article);
        } else {
          article = editAtRandom(article, random, 1_000 + edits);
          await view.update(article);
        }
        if (edits % changesPerFrame === 0) await nextFrame();
      }
    },
  };
}

/** @returns the element that apps live in. */
export function root(): HTMLElement {
  const element = document.getElementById('app');
  if (!element) throw new Error('The page has no element for the app.');
  return element;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
