import { expect, test } from 'vitest';
import { Changes } from '../../../../entrypoints/content/reading/changed-containers.ts';
import { readsEnglish } from '../../../../entrypoints/content/reading/unread.ts';
import { setPage } from '../page.ts';

/** What a change of the test page is noted as: ids of what must be read. */
function noted(html: string, change: (holder: HTMLElement) => void) {
  const holder = setPage(html);
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  change(holder);
  const changes = new Changes(document, readsEnglish);
  changes.note(observer.takeRecords(), () => {});
  observer.disconnect();
  const ids = (elements: Iterable<unknown>) => Array.from(elements, (e) => (e as Element).id);
  return {
    added: ids(changes.added),
    containers: ids(changes.containers),
    removals: changes.hasRemovals,
  };
}

const insert =
  (html: string, place: string, where: InsertPosition = 'afterend') =>
  (h: Element) =>
    h.querySelector(place)?.insertAdjacentHTML(where, html);

test.each([
  ['between blocks', '<main id="m"><p id="a">a</p><p>b</p></main>', '#a'],
  ['after white space', '<main id="m"><p id="a">a</p>\n  <p>b</p></main>', '#a'],
])('a block that comes in %s is read alone', (_, html, place) => {
  expect(noted(html, insert('<p id="new">c</p>', place))).toEqual({
    added: ['new'],
    containers: [],
    removals: false,
  });
});

test('a first and a last child are read alone too', () => {
  const html = '<main id="m"><p>a</p></main>';
  expect(noted(html, insert('<p id="new">c</p>', 'main', 'afterbegin')).added).toEqual(['new']);
  expect(noted(html, insert('<p id="new">c</p>', 'main', 'beforeend')).added).toEqual(['new']);
});

test.each([
  [
    'a block beside text',
    '<main id="m">text<p id="a">a</p></main>',
    '<p>b</p>',
    '#a',
    'beforebegin',
  ],
  [
    'a block between texts',
    '<main id="m">in<b id="a"></b>stead</main>',
    '<p>b</p>',
    '#a',
    'afterend',
  ],
  [
    'a block in an inline element',
    '<main id="m"><b id="a"></b></main>',
    '<p>b</p>',
    '#a',
    'afterbegin',
  ],
  ['inline text', '<main id="m"><p id="a">a</p></main>', '<b>b</b>', '#a', 'afterend'],
  ['text', '<main id="m"><p id="a">a</p></main>', 'b', '#a', 'afterend'],
] as const)('%s has what is around it read again', (_, html, added, place, where) => {
  expect(noted(html, insert(added, place, where)).containers).toContain('m');
});

test('a block that goes joins the texts around it', () => {
  const html = '<main id="m">instrumental <hr id="a">convergence</main>';
  const changed = noted(html, (holder) => holder.querySelector('#a')?.remove());
  expect(changed).toEqual({ added: [], containers: ['m'], removals: true });
});

test('edited text has its block read again', () => {
  const changed = noted('<p id="p">a<b>b</b></p>', (holder) => {
    (holder.querySelector('b')?.firstChild as Text).data = 'c';
  });
  expect(changed).toEqual({ added: [], containers: ['p'], removals: false });
});
