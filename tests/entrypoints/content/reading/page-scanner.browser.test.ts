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
function readPage(anyLanguage = false): {
  texts: () => string[];
  reader: PageScanner;
  stop: () => void;
} {
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
    anyLanguage ? () => lexicon : undefined,
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

test.each([
  ['contenteditable', 'true'],
  ['lang', 'fr'],
  ['role', 'code'],
  ['translate', 'no'],
])(
  'all in an element that changes its %s is let go, and read as it is then',
  async (name, value) => {
    const holder = setPage('<div><section><p>corrigible</p></section><x-late></x-late></div>');
    const inner = holder.firstElementChild as HTMLElement;
    const root = inner.querySelector('x-late')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<p>treacherous turn</p>';
    const { texts, stop } = readPage();
    await vi.waitFor(() => expect(texts().sort()).toEqual(['corrigible', 'treacherous turn']));
    inner.setAttribute(name, value);
    await vi.waitFor(() => expect(texts()).toEqual([]));
    (inner.querySelector('p') as HTMLElement).textContent = 'instrumental convergence';
    inner.removeAttribute(name);
    await vi.waitFor(() =>
      expect(texts().sort()).toEqual(['instrumental convergence', 'treacherous turn']),
    );
    stop();
  },
);

test('a page that is put into design mode is let go, and read again after it', async () => {
  const holder = setPage('<div><p>corrigible</p></div>');
  const { texts, stop } = readPage();
  await vi.waitFor(() => expect(texts()).toEqual(['corrigible']));
  document.designMode = 'on';
  await vi.waitFor(() => expect(texts()).toEqual([]), { timeout: 3_000 });
  (holder.querySelector('p') as HTMLElement).textContent = 'treacherous turn';
  document.designMode = 'off';
  await vi.waitFor(() => expect(texts()).toEqual(['treacherous turn']), { timeout: 3_000 });
  stop();
});

test('a page in another language is passed over, unless it is to be read or is English', async () => {
  const root = document.documentElement;
  root.lang = 'fr';
  setPage('<p>corrigible</p>');
  const { texts, reader, stop } = readPage();
  await vi.waitFor(() => expect(reader.otherLanguage).toBe('fr'));
  expect(texts()).toEqual([]);
  const anyway = readPage(true);
  await vi.waitFor(() => expect(anyway.texts()).toEqual(['corrigible']));
  anyway.stop();
  root.lang = 'en_US';
  await vi.waitFor(() => expect(texts()).toEqual(['corrigible']));
  root.lang = 'fr';
  await vi.waitFor(() => expect(texts()).toEqual([]));
  const sentence =
    'It is said that the agent of the game is not to hack the reward, and is corrigible.';
  document.body.insertAdjacentHTML('beforeend', `<p>${sentence.repeat(4)}</p>`);
  await vi.waitFor(() => expect(texts()).toHaveLength(5));
  stop();
  root.removeAttribute('lang');
});

test('shadow roots that come late are found: on plain elements, within others, under the pointer', async () => {
  const holder = setPage('<div></div><section><x-late></x-late></section>');
  const { texts, stop } = readPage();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const attach = (host: Element | null | undefined, html: string) => {
    const root = host?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = html;
    return root;
  };
  attach(holder.querySelector('div'), '<p>corrigible</p>');
  await vi.waitFor(() => expect(texts()).toEqual(['corrigible']), { timeout: 1_500 });
  const outer = attach(holder.querySelector('x-late'), '<article></article>');
  const inner = attach(outer.firstElementChild, '<p>treacherous turn</p>');
  inner.firstElementChild?.dispatchEvent(
    new PointerEvent('pointermove', { bubbles: true, composed: true }),
  );
  await vi.waitFor(() => expect(texts()).toContain('treacherous turn'), { timeout: 500 });
  stop();
});

test('words in elements that are drawn within a line are joined to it', async () => {
  const style = '<style>.word { display: inline-block }</style>';
  setPage(`${style}<p>Of <x-word>instrumental</x-word> <x-word>conver</x-word>gence</p>
    <div><div class="word">treacherous</div> <div class="word">turn</div></div>
    <div><div>treacherous</div> <div>turn</div></div>`);
  const { texts, stop } = readPage();
  await vi.waitFor(() =>
    expect(texts().sort()).toEqual(['instrumental convergence', 'treacherous turn']),
  );
  const word = document.querySelector('x-word') as HTMLElement;
  word.textContent = 'no';
  await vi.waitFor(() => expect(texts()).toEqual(['treacherous turn']));
  stop();
});

test('code that is drawn without saying so is let be', async () => {
  const style = '<style>.line { font: 14px Consolas, monospace; white-space: pre }</style>';
  setPage(`${style}<div class="line">// corrigible</div><div>corrigible</div>`);
  const { texts, stop } = readPage();
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
