import { describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { blocksOf, restOf, setPage, walkBlocks, walkIn } from '../page.ts';

/** @returns how often work has the browser lay the page out before its time. */
async function layoutsWhile(work: () => unknown): Promise<number> {
  const count = async () => {
    const { metrics } = await cdp().send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
  };
  const frames = async () => {
    for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  await cdp().send('Performance.enable');
  await frames();
  const before = await count();
  document.body.append(document.createElement('p'));
  work();
  document.body.append(document.createElement('p'));
  await frames();
  // Once in any case, for the next frame.
  return (await count()) - before - 1;
}

const read = (html: string) => blocksOf(setPage(html));

describe('PageWalk', () => {
  test.each([
    ['joins inline elements', '<p>a <em>b</em><b>c</b> <a href="#">d</a></p>', ['a bc d']],
    ['parts block elements', '<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
    ['parts list items', '<ul><li>a</li><li>b</li></ul>', ['a', 'b']],
    ['parts table cells', '<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
    ['parts definitions', '<dl><dt>a</dt><dd>b</dd></dl>', ['a', 'b']],
    ['parts custom elements', '<x-a>a</x-a><x-a>b</x-a>', ['a', 'b']],
    ['reads a line break as a space', '<p>a<br>b</p>', ['a b']],
    ['reads a word over wbr', '<p>a<wbr>b</p>', ['ab']],
    ['passes ruby readings over', '<p><ruby>a<rp>(</rp><rt>x</rt><rp>)</rp></ruby>b</p>', ['ab']],
    [
      'passes footnote numbers over',
      '<p>a<sup>1</sup>b<sup><a href="#">[2]</a></sup> c</p>',
      ['ab c'],
    ],
    ['reads words in superscript', '<p>a<sup>th</sup></p>', ['ath']],
    ['lets images part words', '<p>a<img alt="x">b</p>', ['a\ufffcb']],
    ['passes code over', '<p>a <code>b</code> c</p><pre>d</pre>', ['a \ufffc c']],
    ['passes scripts and styles over', '<script>a</script><style>b</style><p>c</p>', ['c']],
    [
      'passes forms over',
      '<p>a</p><textarea>b</textarea><button>c</button><select><option>d</select>',
      ['a'],
    ],
    [
      'passes editable text over',
      '<div contenteditable>a</div><div role="textbox">b</div><p>c</p>',
      ['c'],
    ],
    ['reads what is expressly not editable', '<p contenteditable="false">a</p>', ['a']],
    ['passes other languages over', '<p lang="de">a</p><p lang="en-GB">b</p>', ['b']],
    ['passes what is not to be translated over', '<p>a <i translate="no">b</i></p>', ['a \ufffc']],
    [
      'passes math over',
      '<p>a <math><mi>b</mi></math><span class="katex">c</span></p>',
      ['a \ufffc\ufffc'],
    ],
    ['passes navigation over', '<nav>a</nav><p>b</p>', ['b']],
    ['passes objects over', '<p>a<object><p>b</p></object>c</p>', ['a\ufffcc']],
    ['reads closed details', '<details><summary>a</summary>b</details>', ['a', 'b']],
    ['passes comments over', '<p>a<!-- b -->c</p>', ['ac']],
  ])('%s', (_, html, blocks) => expect(read(html)).toEqual(blocks));

  test('finds nothing below what is not read', () => {
    const holder = setPage('<div contenteditable><p>a</p></div><pre><b>b</b></pre>');
    expect(blocksOf(holder.querySelector('p') as Element)).toEqual([]);
    expect(blocksOf(holder.querySelector('b') as Element)).toEqual([]);
  });

  test('passes over blocks that are known, but not in new ones', () => {
    const holder = setPage(
      '<div class="known">a</div><div>b<p>c</p><p class="known">d</p></div><p class="known">e</p>',
    );
    const blocks = walkBlocks(holder, ({ className }, isNew) => className === 'known' && !isNew);
    expect(blocks.map(({ text }) => text)).toEqual(['b', 'c', 'd']);
  });

  test('says where each text node begins', () => {
    const holder = setPage('<p>in <em>stru</em>mental</p>');
    const [block] = walkBlocks(holder);
    expect(block?.text).toBe('in strumental');
    expect(block?.starts).toEqual([0, 3, 7]);
    expect(block?.nodes.map(({ data }) => data)).toEqual(['in ', 'stru', 'mental']);
    expect(block?.container).toBe(holder.firstChild);
  });

  test('goes as deep as the page does', () => {
    const holder = setPage('');
    let inner: Element = holder;
    for (let depth = 0; depth < 15_000; depth++) {
      const next = document.createElement(depth % 2 ? 'div' : 'span');
      inner.append(next);
      inner = next;
    }
    inner.append('deep');
    expect(blocksOf(holder)).toEqual(['deep']);
    holder.remove();
  });

  test('parts long text into stretches, each of whole blocks', () => {
    const long = 'word '.repeat(3_000);
    const holder = setPage(`<p>a</p><p>${long}<b>${long}</b></p><p>b</p><p>c</p>`);
    const walk = walkIn([holder]);
    expect(walk.next()?.containers).toHaveLength(2);
    expect(restOf(walk).map(({ text }) => text)).toEqual(['b', 'c']);
  });

  test('comes back from pages of elements without text', () => {
    const holder = setPage('<p></p>'.repeat(5_000));
    const walk = walkIn([holder]);
    expect(walk.next()?.text).toBe('');
    expect(restOf(walk)).toEqual([]);
  });

  test('puts the blocks of several roots in one stretch, each asked for in its turn', () => {
    const [first, second] = setPage('<p>a</p><p>b</p>').children as unknown as [Element, Element];
    const asked: Element[] = [];
    function* roots() {
      for (const root of [first, second]) {
        asked.push(root);
        yield root;
      }
    }
    const walk = walkIn(roots(), () => false, [first, second]);
    expect(asked).toEqual([first]);
    const batch = walk.next();
    expect(batch?.containers).toEqual([first, second]);
    expect(batch?.text).toBe('a\0b\0');
    expect(walk.next()).toBeUndefined();
  });

  test('passes over roots that are not read', () => {
    const holder = setPage('<pre>a</pre><p>b</p><code>c</code>');
    const walk = walkIn(holder.children);
    expect(restOf(walk).map(({ text }) => text)).toEqual(['b']);
  });

  test('goes on from what is left when its place is torn out', () => {
    const long = `<p>${'word '.repeat(2_000)}</p>`;
    const holder = setPage(`<main>${long}<section><p>a</p></section></main><p>b</p>`);
    const known = new Set<Element>();
    const walk = walkIn([holder], (element, isNew) => {
      const passed = !isNew && known.has(element);
      known.add(element);
      return passed;
    });
    expect(walk.next()?.containers).toHaveLength(1);
    holder.querySelector('section')?.remove();
    expect(restOf(walk).map(({ text }) => text)).toEqual(['b']);
  });

  test('does not have the page laid out, objects in it or not', async () => {
    const holder = setPage('<p>a<object data="data:text/html,b"></object></p><embed><p>c</p>');
    expect(await layoutsWhile(() => walkBlocks(holder))).toBe(0);
    const object = holder.querySelector('object') as Element;
    expect(await layoutsWhile(() => object.nodeName)).toBe(1);
  });

  test('ends without harm when all is torn out', () => {
    const holder = setPage(`<p>${'word '.repeat(2_000)}</p><p>b</p>`);
    const walk = walkIn([holder]);
    walk.next();
    holder.replaceChildren();
    expect(restOf(walk)).toEqual([]);
  });
});
