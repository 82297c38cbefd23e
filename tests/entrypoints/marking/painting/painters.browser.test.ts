import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mark } from '../../../../entrypoints/content/reading/mark.ts';
import { createElementPainter } from '../../../../entrypoints/element-painter/create-element-painter.ts';
import { createHighlightPainter } from '../../../../entrypoints/marking/painting/highlight-painter.ts';
import type { Painter, PainterFactory } from '../../../../entrypoints/marking/painting/painter.ts';
import { makeLexicon } from '../../../entries.ts';
import { findBlocks, setPage } from '../../content/page.ts';

const lexicon = makeLexicon({
  corrigibility: ['corrigible'],
  convergence: ['instrumental convergence'],
});

let painting: AbortController;

beforeEach(() => {
  painting = new AbortController();
});
afterEach(() => painting.abort());

function findMarks(root: Element): Mark[] {
  return findBlocks(root, lexicon).flatMap(({ marks }) => marks);
}

function middleOf(painter: Painter, mark: Mark): [number, number] {
  const [box] = painter.rectsOf(mark);
  if (!box) throw new Error('The mark is drawn nowhere.');
  return [box.left + box.width / 2, box.top + box.height / 2];
}

const html =
  '<p>A <i>corri</i>gible one, <b>instrumental <u>convergence</u></b><sup>1</sup> and <span>corrigible</span>.</p>' +
  '<div>corrigible<p>corrigible</p>corrigible</div>';

const painters: readonly (readonly [string, PainterFactory])[] = [
  ['highlight', createHighlightPainter],
  ['element', createElementPainter],
];

describe.each(painters)('the %s painter', (_, createPainter) => {
  test('knows which mark is at a point, and that none is beside it', async () => {
    const holder = setPage(html);
    const painter = createPainter(document, painting.signal);
    const marks = findMarks(holder);
    expect(marks).toHaveLength(6);
    painter.show(marks);
    for (const mark of marks) {
      await vi.waitFor(() => expect(painter.markAt(...middleOf(painter, mark))).toBe(mark));
    }
    const [box] = painter.rectsOf(marks[0] as Mark);
    expect(painter.markAt((box?.left ?? 0) - 8, (box?.top ?? 0) + 8)).toBeUndefined();
    expect(painter.markAt(-5, -5)).toBeUndefined();
  });

  test('leaves the page as it found it: some marks hidden, then all', () => {
    const holder = setPage(html);
    const before = holder.outerHTML;
    const nodes = textNodes(holder);
    const painter = createPainter(document, painting.signal);
    const marks = findMarks(holder);
    painter.show(marks.slice(0, 3));
    painter.show(marks.slice(3));
    painter.hide(marks.slice(1, 5));
    expect(painter.rectsOf(marks[0] as Mark).length).toBeGreaterThan(0);
    painting.abort();
    expect(holder.outerHTML).toBe(before);
    expect(textNodes(holder)).toEqual(nodes);
  });
});

function textNodes(root: Element): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

describe('the highlight painter', () => {
  test('registers what is near the viewport only, and follows scrolling', async () => {
    const far = '<div style="height: 5000px"></div>';
    const holder = setPage(`<p>corrigible</p>${far}<p>instrumental convergence</p>`);
    const painter = createHighlightPainter(document, painting.signal);
    painter.show(findMarks(holder));
    const registered = () => CSS.highlights.get('gloss')?.size;
    await vi.waitFor(() => expect(registered()).toBe(1));
    window.scrollTo(0, 5_000);
    await vi.waitFor(() => {
      const [only] = CSS.highlights.get('gloss') ?? [];
      expect(registered()).toBe(1);
      expect(only?.startContainer.textContent).toBe('instrumental convergence');
    });
    window.scrollTo(0, 0);
  });

  test('registers marks in elements that have no box of their own', async () => {
    const holder = setPage('<div style="display: contents">corrigible</div>');
    const painter = createHighlightPainter(document, painting.signal);
    const marks = findMarks(holder);
    painter.show(marks);
    await vi.waitFor(() => expect(CSS.highlights.get('gloss')?.size).toBe(1));
    painter.hide(marks);
    expect(CSS.highlights.has('gloss')).toBe(false);
  });

  test('is in the registry while there are marks, and gone once stopped', async () => {
    const painter = createHighlightPainter(document, painting.signal);
    expect(CSS.highlights.has('gloss')).toBe(false);
    painter.show(findMarks(setPage('<p>corrigible</p>')));
    await vi.waitFor(() => expect(CSS.highlights.has('gloss')).toBe(true));
    painting.abort();
    expect(CSS.highlights.has('gloss')).toBe(false);
  });

  test('does not take changed text for a mark', async () => {
    const holder = setPage('<p>corrigible</p>');
    const painter = createHighlightPainter(document, painting.signal);
    const [mark] = findMarks(holder);
    if (!mark) throw new Error('Nothing was found.');
    painter.show([mark]);
    const point = middleOf(painter, mark);
    (holder.querySelector('p')?.firstChild as Text).data = 'now';
    expect(painter.markAt(...point)).toBeUndefined();
    expect(painter.rectsOf(mark)).toEqual([]);
  });
});

describe('the element painter', () => {
  test('wraps terms and nothing else, also across elements', () => {
    const holder = setPage(html);
    createElementPainter(document, painting.signal).show(findMarks(holder));
    const wrapped = Array.from(holder.querySelectorAll('gloss-mark'), (mark) => mark.textContent);
    expect(wrapped).toEqual([
      'corri',
      'gible',
      'instrumental ',
      'convergence',
      'corrigible',
      'corrigible',
      'corrigible',
      'corrigible',
    ]);
    expect(holder.querySelector('[data-markjs]')).toBeNull();
  });

  test('text that the page has given to a cut node meanwhile is not lost or doubled', () => {
    const holder = setPage('<p>A corrigible one.</p>');
    const text = holder.querySelector('p')?.firstChild as Text;
    const painter = createElementPainter(document, painting.signal);
    painter.show(findMarks(holder));
    text.data = 'Something else.';
    painting.abort();
    expect(holder.innerHTML).toBe('<p>Something else.</p>');
  });

  test.each([
    ['neighbouring text nodes', ['Reward hacking is not ', 'corrigible at all.']],
    ['empty text nodes', ['A corrigible system', '', ' and more']],
  ])('%s of the page are left alone', (_, texts) => {
    const holder = setPage('<p></p>');
    holder.querySelector('p')?.append(...texts);
    const nodes = textNodes(holder);
    createElementPainter(document, painting.signal).show(findMarks(holder));
    painting.abort();
    expect(textNodes(holder)).toEqual(nodes);
    expect(nodes.map(({ nodeValue }) => nodeValue)).toEqual(texts);
  });

  test('text that the page takes elsewhere goes there whole', () => {
    const holder = setPage('<p>A corrigible one.</p><div></div>');
    const text = holder.querySelector('p')?.firstChild as Text;
    createElementPainter(document, painting.signal).show(findMarks(holder));
    holder.querySelector('div')?.append(text);
    painting.abort();
    expect(holder.innerHTML).toBe('<p></p><div>A corrigible one.</div>');
  });

  test('copies that the page makes hold no wrappers in the end', () => {
    const holder = setPage('<p>A corrigible one.</p>');
    createElementPainter(document, painting.signal).show(findMarks(holder));
    holder.append(holder.firstElementChild?.cloneNode(true) as Node);
    painting.abort();
    expect(holder.innerHTML).toBe('<p>A corrigible one.</p><p>A corrigible one.</p>');
  });

  test('what the page has removed stays removed', () => {
    const holder = setPage('<p>A corrigible one.</p>');
    createElementPainter(document, painting.signal).show(findMarks(holder));
    holder.querySelector('p')?.replaceChildren('New');
    painting.abort();
    expect(holder.innerHTML).toBe('<p>New</p>');
  });
});

test('a look at a point asks of one mark where it is drawn, however many its text has', async () => {
  const holder = setPage(`<p>${'corrigible words and '.repeat(500)}</p>`);
  const painter = createHighlightPainter(document, painting.signal);
  const marks = findMarks(holder);
  expect(marks).toHaveLength(500);
  painter.show(marks);
  const mark = marks[20] as Mark;
  const point = middleOf(painter, mark);
  const measured = vi.spyOn(Range.prototype, 'getClientRects');
  expect(painter.markAt(...point)).toBe(mark);
  expect(measured).toHaveBeenCalledTimes(1);
  measured.mockRestore();
});

test('text that lies unseen over its picture is underlined in a colour that can be seen', async () => {
  const holder = setPage('<p>corrigible</p><p style="color: transparent">corrigible</p>');
  const painter = createHighlightPainter(document, painting.signal);
  const marks = findMarks(holder);
  painter.show(marks);
  const inHighlight = (name: string) => [...(CSS.highlights.get(name) ?? [])];
  await vi.waitFor(() => expect(inHighlight('gloss')).toHaveLength(2));
  expect(inHighlight('gloss-unseen-text')).toEqual([marks[1]?.range]);
  painter.hide(marks);
  expect(inHighlight('gloss-unseen-text')).toEqual([]);
});
