import type { Prose } from '../prose.ts';
import { wholePage } from './whole-page.ts';

/** A feed of short posts, each with its author, its time and its buttons. */
export function makeFeed(prose: Prose, posts: number): string {
  const all = Array.from({ length: posts }, (_, index) => makePost(prose, index));
  return wholePage('Feed', `<main id="feed">${all.join('\n')}</main>`);
}

function makePost(prose: Prose, index: number): string {
  const paragraphs = Array.from(
    { length: prose.random.between(1, 2) },
    () => `<p>${prose.sentence()} ${prose.sentence()}</p>`,
  );
  return `<article class="post">
  <header><b>${prose.phrase(2)}</b> <span class="time">${index % 60} min</span></header>
  <div class="text">${paragraphs.join('\n')}</div>
  <footer><button>Like</button> <button>Reply</button> <a href="#">Share</a></footer>
</article>`;
}
