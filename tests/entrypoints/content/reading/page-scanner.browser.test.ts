import { expect, test, vi } from 'vitest';
import type { Mark } from '../../../../entrypoints/content/reading/mark.ts';
import { markedText } from '../../../../entrypoints/content/reading/mark.ts';
import { PageScanner } from '../../../../entrypoints/content/reading/page-scanner.ts';
import type { Report } from '../../../../entrypoints/content/reading/scan-report.ts';
import { makeLexicon } from '../../../entries.ts';
import { setPage } from '../page.ts';

const lexicon = makeLexicon({
  corrigibility: ['corrigible'],
  convergence: ['instrumental convergence'],
  turn: ['treacherous turn'],
});

/** Reads the test page; what is found and not lost, as text, can be asked for at any time. */
function readPage(): { texts: () => string[]; reader: PageScanner; stop: () => void } {
  const marks = new Set<Mark>();
  const stopping = new AbortController();
  const reader = new PageScanner(
    document,
    lexicon,
    ({ found, lost }) => {
      for (const block of lost) for (const mark of block.marks) marks.delete(mark);
      for (const block of found) for (const mark of block.marks) marks.add(mark);
    },
    stopping.signal,
  );
  reader.start();
  return { texts: () => [...marks].map(markedText), reader, stop: () => stopping.abort() };
}

test('finds forms across inline markup, each with its place', async () => {
  setPage('<p>The <em>instrumental</em> convergence of corri<b>gible</b> ones</p>');
  const { texts, stop } = readPage();
  await vi.waitFor(() => expect(texts()).toEqual(['instrumental convergence', 'corrigible']));
  stop();
});

test('follows text that is added, edited, split, joined, moved and removed', async () => {
  const holder = setPage('<p id="a">corrigible</p><div id="b"></div>');
  const paragraph = holder.querySelector('p') as HTMLElement;
  const { texts, stop } = readPage();
  await vi.waitFor(() => expect(texts()).toEqual(['corrigible']));

  holder.insertAdjacentHTML('beforeend', '<section><p>a treacherous turn</p></section>');
  await vi.waitFor(() => expect(texts().sort()).toEqual(['corrigible', 'treacherous turn']));

  (paragraph.firstChild as Text).data = 'instrumental convergence';
  await vi.waitFor(() =>
    expect(texts().sort()).toEqual(['instrumental convergence', 'treacherous turn']),
  );

  (paragraph.firstChild as Text).splitText(5);
  await vi.waitFor(() => expect(texts()).toContain('instrumental convergence'));

  paragraph.normalize();
  holder.querySelector('#b')?.append(paragraph);
  await vi.waitFor(() => expect(texts()).toContain('instrumental convergence'));

  paragraph.remove();
  await vi.waitFor(() => expect(texts()).toEqual(['treacherous turn']));

  paragraph.textContent = 'corrigible';
  holder.append(paragraph);
  await vi.waitFor(() => expect(texts().sort()).toEqual(['corrigible', 'treacherous turn']));
  stop();
});

test('reads what is in view first', async () => {
  const paragraphs = Array.from({ length: 400 }, (_, i) => `<p>corrigible ${i}</p>`);
  setPage(paragraphs.join(''));
  window.scrollTo(0, 5_000);
  const seen: number[] = [];
  const stopping = new AbortController();
  const report = ({ found }: Report) => {
    for (const { container } of found)
      seen.push((container as Element).getBoundingClientRect().top);
  };
  new PageScanner(document, lexicon, report, stopping.signal).start();
  await vi.waitFor(() => expect(seen).toHaveLength(400));
  const [first = -1] = seen;
  expect(first).toBeGreaterThanOrEqual(-50);
  expect(first).toBeLessThan(innerHeight);
  stopping.abort();
  window.scrollTo(0, 0);
});

test('a term that arises from two neighbouring changes is found', async () => {
  const holder = setPage('<p>instrumental</p>');
  const { texts, stop } = readPage();
  holder.querySelector('p')?.append(document.createTextNode(' convergence'));
  await vi.waitFor(() => expect(texts()).toEqual(['instrumental convergence']));
  stop();
});

test('text that becomes editable is let go, and taken up again', async () => {
  const holder = setPage('<div>corrigible</div>');
  const inner = holder.firstElementChild as HTMLElement;
  const { texts, stop } = readPage();
  await vi.waitFor(() => expect(texts()).toEqual(['corrigible']));
  inner.setAttribute('contenteditable', 'true');
  await vi.waitFor(() => expect(texts()).toEqual([]));
  inner.removeAttribute('contenteditable');
  await vi.waitFor(() => expect(texts()).toEqual(['corrigible']));
  stop();
});

test('does not see what happens while it is told to look away', async () => {
  const holder = setPage('<p>corrigible</p><p>second</p>');
  const { texts, reader, stop } = readPage();
  await vi.waitFor(() => expect(texts()).toEqual(['corrigible']));
  reader.withoutObserving(() => {
    (holder.firstElementChild as Element).textContent = 'treacherous turn';
  });
  (holder.lastElementChild as Element).textContent = 'instrumental convergence';
  await vi.waitFor(() => expect(texts()).toContain('instrumental convergence'));
  expect(texts()).not.toContain('treacherous turn');
  stop();
});

test('slows down in a storm of changes, catches up after it, and never gives up', async () => {
  const holder = setPage('');
  const { texts, stop } = readPage();
  const words = 'instrumental convergence '.repeat(40);
  for (let round = 0; round < 20; round++) {
    const list = Array.from({ length: 100 }, () => `<p>${words}</p>`).join('');
    holder.innerHTML = list;
    await new Promise(requestAnimationFrame);
  }
  holder.innerHTML = '<p>corrigible</p>';
  await vi.waitFor(() => expect(texts()).toEqual(['corrigible']), { timeout: 8_000 });
  stop();
});

test('hears nothing once stopped', async () => {
  const holder = setPage('<p>corrigible</p>');
  const { texts, stop } = readPage();
  await vi.waitFor(() => expect(texts()).toEqual(['corrigible']));
  stop();
  const other = readPage();
  holder.append('treacherous turn');
  await vi.waitFor(() => expect(other.texts()).toContain('treacherous turn'));
  expect(texts()).toEqual(['corrigible']);
  other.stop();
});

test('what follows is read even if what is being read is torn out', async () => {
  const long = `<p>${'word '.repeat(400_000)}</p>`;
  const holder = setPage(`<main>${long}<p>corrigible</p></main><p>treacherous turn</p>`);
  const { texts, stop } = readPage();
  holder.querySelector('main')?.remove();
  await vi.waitFor(() => expect(texts()).toEqual(['treacherous turn']), { timeout: 5_000 });
  stop();
});

test('an element that moves about with its text keeps its marks', async () => {
  const holder = setPage('<ul><li>corrigible</li><li>treacherous turn</li></ul><ol></ol>');
  const { texts, stop } = readPage();
  await vi.waitFor(() => expect(texts()).toHaveLength(2));
  holder.querySelector('ol')?.append(...holder.querySelectorAll('li'));
  holder.querySelector('ol')?.insertAdjacentHTML('beforeend', '<li>instrumental convergence</li>');
  await vi.waitFor(() =>
    expect(texts().sort()).toEqual(['corrigible', 'instrumental convergence', 'treacherous turn']),
  );
  stop();
});

test('a large page that is at rest is not busy, and its first change is read at once', async () => {
  const long = `<p>${'a corrigible word '.repeat(300)}</p>`.repeat(1_200);
  const holder = setPage(long);
  const { texts, reader, stop } = readPage();
  await vi.waitFor(() => expect(texts()).toHaveLength(360_000), { timeout: 20_000 });
  expect(reader.isBusy).toBe(false);
  holder.insertAdjacentHTML('beforeend', '<p>a treacherous turn</p>');
  await vi.waitFor(() => expect(texts().at(-1)).toBe('treacherous turn'), { timeout: 900 });
  stop();
});
