import type { Prose } from '../prose.ts';
import { linkList, runningText } from './blocks.ts';
import { wholePage } from './whole-page.ts';

/** An article with its usual surroundings: menus, a sidebar, a footer. */
export function makeArticle(prose: Prose, length: number): string {
  const title = prose.phrase(5);
  return wholePage(
    title,
    `<header>${linkList(prose)}</header>
<main><article><h1>${title}</h1>
${runningText(prose, length)}
</article></main>
<aside>${linkList(prose)}${linkList(prose)}</aside>
<footer>${linkList(prose)}<p>${prose.sentence()}</p></footer>`,
  );
}
