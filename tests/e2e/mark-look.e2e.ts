import type { BrowserContext, Page } from 'playwright';
import { type Color, contrast, leastContrast, parseColor } from '../../engine/contrast.ts';
import { expect, highlighted, setSettings, test } from './chromium.ts';

const colors = [
  '#000000',
  '#222222',
  '#555555',
  '#767676',
  '#808080',
  '#999999',
  '#bbbbbb',
  '#dddddd',
  '#ffffff',
  '#7a0000',
  '#ff0000',
  '#ff9090',
  '#004000',
  '#008000',
  '#90ee90',
  '#000080',
  '#0000ee',
  '#9ec5ff',
  '#0b6e6e',
  '#148a8a',
  '#6fcfc6',
  '#ffff00',
  '#b8860b',
  '#ff8c00',
  '#4b0082',
  '#c71585',
  '#1f2124',
].map((text) => ({ text, color: parseColor(text) as Color }));

/** Text that can be read: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const readable = 4.5;

const pairs = colors.flatMap((text) =>
  colors
    .filter((ground) => contrast(text.color, ground.color) >= readable)
    .map((ground) => ({ text: text.text, ground: ground.text })),
);

/** @returns the greatest contrast to the ground that is found below each term, in the picture. */
async function lineContrasts(page: Page): Promise<number[]> {
  const picture = (await page.screenshot({ fullPage: true })).toString('base64');
  const samples = await page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${data}`)).blob(),
    );
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(bitmap, 0, 0);
    return Array.from(document.querySelectorAll('p'), (paragraph) => {
      const text = paragraph.firstChild as Text;
      const range = new Range();
      range.selectNodeContents(text);
      const { left, top, bottom } = range.getBoundingClientRect();
      // Below the first letters, none of which reach down.
      const from = Math.round(top + (bottom - top) * 0.82);
      const lines = context?.getImageData(left + 3, from + scrollY, 12, 20).data ?? [];
      const ground = context?.getImageData(left - 6, top + scrollY, 1, 1).data ?? [];
      return { ground: [...ground], pixels: [...lines] };
    });
  }, picture);
  return samples.map(({ ground, pixels }) => {
    const found: number[] = [];
    for (let at = 0; at < pixels.length; at += 4) {
      found.push(contrast(toColor(pixels.slice(at, at + 4)), toColor(ground)));
    }
    return Math.max(...found);
  });
}

function toColor([red = 0, green = 0, blue = 0]: number[]): Color {
  return { red, green, blue, alpha: 1 };
}

/** A page with one term for each pair of text and ground. */
async function showPairs(page: Page, origin: string, extraCss = ''): Promise<void> {
  await page.goto(`${origin}/plain.txt`);
  await page.evaluate(
    ([all, css]) => {
      const style = document.createElement('style');
      style.textContent = `p { margin: 0; padding: 0 12px; font: 32px/1.6 sans-serif } ${css}`;
      document.head.append(style);
      document.body.replaceChildren(
        ...all.map(({ text, ground }) => {
          const paragraph = document.createElement('p');
          paragraph.style.cssText = `color: ${text}; background: ${ground}; width: 200px; float: left`;
          paragraph.textContent = 'corrigible';
          return paragraph;
        }),
      );
    },
    [pairs, extraCss] as const,
  );
  await expect.poll(() => allMarks(page)).toBe(pairs.length);
}

function allMarks(page: Page): Promise<number> {
  return page.evaluate(() =>
    ['gloss', 'gloss-plain', 'gloss-underlined'].reduce(
      (sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0),
      0,
    ),
  );
}

for (const markColor of ['', '#ffd700', '#ff2d95']) {
  test(`a line stands out 3:1 from any ground on which text can be read (${markColor || 'usual colour'})`, async ({
    context,
    page,
    origin,
  }) => {
    // Solid, so that a pixel holds the line's colour and not the edge of a dot.
    await setSettings(context, { occurrence: 'all', markStyle: 'solid', markColor });
    await page.setViewportSize({ width: 1_200, height: 1_400 });
    await showPairs(
      page,
      origin,
      '::highlight(gloss), ::highlight(gloss-plain) { text-decoration-thickness: 4px !important }',
    );
    // The usual line has the text's colour, which stands out wherever the text does.
    if (markColor) await expect.poll(() => plainMarks(page)).toBeGreaterThan(0);
    const found = await lineContrasts(page);
    expect(found).toHaveLength(pairs.length);
    const weak = pairs.flatMap((pair, index) =>
      (found[index] ?? 0) < leastContrast - 0.05 ? [{ ...pair, found: found[index] }] : [],
    );
    expect(weak).toEqual([]);
  });
}

function plainMarks(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('gloss-plain')?.size ?? 0);
}

const lineOf = (
  page: Page,
  property:
    | 'textDecorationStyle'
    | 'textDecorationLine'
    | 'textDecorationColor'
    | 'backgroundColor',
) =>
  page.evaluate((name) => {
    const [paragraph] = document.getElementsByTagName('p');
    return getComputedStyle(paragraph as Element, '::highlight(gloss)')[name];
  }, property);

async function openArticle(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
}

/** Each of the settings reaches the marks of an open page, without any being made anew. */
async function expectAtOnce(
  page: Page,
  context: BrowserContext,
  settings: Readonly<Record<string, unknown>>,
  look: () => Promise<string>,
  expected: string,
): Promise<void> {
  expect(await look()).not.toBe(expected);
  await setSettings(context, settings);
  await expect.poll(look).toBe(expected);
  expect(await highlighted(page)).toContain('corrigible');
}

test('the usual line is dotted; others can be chosen', async ({ page, context, origin }) => {
  await openArticle(page, origin);
  expect(await lineOf(page, 'textDecorationStyle')).toBe('dotted');
  const style = () => lineOf(page, 'textDecorationStyle');
  await expectAtOnce(page, context, { markStyle: 'dashed' }, style, 'dashed');
  await expectAtOnce(page, context, { markStyle: 'solid' }, style, 'solid');
  const ground = () => lineOf(page, 'backgroundColor');
  await expectAtOnce(page, context, { markStyle: 'tint' }, ground, 'rgba(20, 138, 138, 0.1)');
  await expectAtOnce(page, context, { markColor: '#ff0000' }, ground, 'rgba(255, 0, 0, 0.1)');
  await expectAtOnce(page, context, { markStyle: 'dotted', markColor: '' }, style, 'dotted');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});

test('text that the page underlines gets no second line', async ({ page, origin }) => {
  await page.goto(`${origin}/plain.txt`);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = `a { color: rgb(0, 60, 160) } .bare { text-decoration: none }
      .border { text-decoration: none; border-bottom: 1px solid } .red { text-decoration-color: red }`;
    document.head.append(style);
    const links = [
      ['', 'corrigible'],
      ['border', 'wireheading'],
      ['bare', 'superintelligence'],
      ['red', 'reward hacking'],
    ];
    document.body.replaceChildren(
      ...links.map(([name = '', term = '']) => {
        const paragraph = document.createElement('p');
        const link = document.createElement('a');
        link.href = '#';
        link.className = name;
        link.textContent = term;
        paragraph.append('A sentence that is long enough to be prose has ', link, ' in a link.');
        return paragraph;
      }),
    );
  });
  const inHighlight = (name: string) =>
    page.evaluate(
      (wanted) =>
        Array.from(
          CSS.highlights.get(wanted) ?? [],
          (range) => `${range.startContainer.textContent}`,
        ),
      name,
    );
  await expect.poll(() => inHighlight('gloss-underlined')).toEqual(['corrigible', 'wireheading']);
  expect(await inHighlight('gloss')).toEqual(['superintelligence']);
  // Chromium would turn the red line into the text's colour.
  expect(await inHighlight('gloss-plain')).toEqual([]);
});

test('marks are printed if the reader wants it', async ({ page, context, origin }) => {
  await openArticle(page, origin);
  await page.emulateMedia({ media: 'print' });
  const line = () => lineOf(page, 'textDecorationLine');
  await expectAtOnce(page, context, { printMarks: true }, line, 'underline');
});

for (const painter of ['highlight', 'element']) {
  test(`marks can be told from other text in forced colours (${painter})`, async ({
    page,
    context,
    origin,
  }) => {
    await setSettings(context, { painter });
    await page.goto(`${origin}/article.html`);
    await expect.poll(() => marksBy(page)).toBe(painter);
    await page.emulateMedia({ forcedColors: 'active' });
    const marked = await page.screenshot();
    await setSettings(context, { enabled: false });
    await expect.poll(() => marksBy(page)).toBe('none');
    expect(marked.equals(await page.screenshot())).toBe(false);
  });
}

function marksBy(page: Page): Promise<string> {
  return page.evaluate(() => {
    if (document.querySelector('gloss-mark')) return 'element';
    return CSS.highlights.get('gloss')?.size ? 'highlight' : 'none';
  });
}

test('elements look the same, also in shadow roots', async ({ page, context, origin }) => {
  await setSettings(context, { painter: 'element', markStyle: 'dashed' });
  await page.goto(`${origin}/shadow.html`);
  const styles = () =>
    page.evaluate(() => {
      const roots = [document, document.querySelector('x-outer')?.shadowRoot];
      return roots.flatMap((root) =>
        Array.from(root?.querySelectorAll('gloss-mark') ?? [], (mark) => {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
          return `${textDecorationLine} ${textDecorationStyle}`;
        }),
      );
    });
  await expect.poll(async () => (await styles()).length).toBeGreaterThan(1);
  await expect.poll(async () => new Set(await styles())).toEqual(new Set(['underline dashed']));
});
