import type { Page } from 'playwright';
import { expect, inBoth, openApp, type Pair, setSettings, test } from './apps.ts';
import { highlighted } from './chromium.ts';

test.describe.configure({ mode: 'parallel' });

/** What a writer does at the keyboard, and what the saved content then holds or does not. */
type Step = {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
  readonly holds?: string;
  readonly lacks?: string;
};

const steps: readonly Step[] = [
  { name: 'type', act: typeLines, holds: 'reward hacking' },
  { name: 'type on', act: (page) => page.keyboard.type(', a treacherous turn.'), holds: ' turn' },
  { name: 'undo', act: (page) => page.keyboard.press('Control+z'), lacks: ' turn' },
  { name: 'redo', act: (page) => page.keyboard.press('Control+Shift+Z'), holds: ' turn' },
  { name: 'change within', act: changeWithin, holds: 'yet corrigible' },
  { name: 'paste', act: pasteFromOutside, holds: 'Outside there is' },
  { name: 'undo paste', act: (page) => page.keyboard.press('Control+z'), lacks: 'Outside' },
  { name: 'redo paste', act: (page) => page.keyboard.press('Control+Shift+Z'), holds: 'Outside' },
];

async function typeLines(page: Page): Promise<void> {
  await page.evaluate(() => window.testEditor.focus());
  await page.keyboard.type('A corrigible mesa-optimizer, and reward hacking.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Instrumental convergence');
}

/** Goes into a term, and types over what follows it. */
async function changeWithin(page: Page): Promise<void> {
  const moves = ['ArrowUp', 'Home', ...Array<string>(8).fill('ArrowRight'), 'Backspace'];
  for (const key of moves) await pressAndDraw(page, key);
  await page.keyboard.type('RR');
  await pressAndDraw(page, 'Shift+End');
  await page.keyboard.type('igible, yet corrigible');
}

/** Editors follow the caret, and draw selections of their own, only after the key. */
async function pressAndDraw(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await twoFrames(page);
}

/** Copies a paragraph that is marked into the editor. */
async function pasteFromOutside(page: Page): Promise<void> {
  await page.evaluate(() => {
    const outside = document.getElementById('outside');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (outside) getSelection()?.selectAllChildren(outside);
  });
  await pressAndDraw(page, 'Control+c');
  await page.evaluate(() => window.testEditor.focus());
  await twoFrames(page);
  await page.keyboard.press('Control+v');
}

/** Waits until editors have drawn and measured themselves. */
function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Terms that come up outside of the editor in turn. */
const witnesses = ['deceptive alignment', 'corrigible'];

/** Lets Gloss read all that has changed: it has once a witness that comes later is marked. */
async function letGlossRead(pair: Pair, step: number): Promise<void> {
  const witness = witnesses[step % witnesses.length] ?? '';
  await inBoth(pair, async (page) => {
    await twoFrames(page);
    await page.evaluate((term) => {
      const outside = document.getElementById('outside');
      if (outside) outside.textContent = `Outside there is ${term}.`;
    }, witness);
  });
  await expect.poll(() => highlighted(pair.withGloss), { intervals: [50] }).toEqual([witness]);
}

/** What the editor would save, how it stands on the page, and where the caret is. */
function stateOf(page: Page) {
  return page.evaluate(() => {
    const app = document.getElementById('app');
    const { anchorNode, anchorOffset, focusOffset } = getSelection() as Selection;
    return {
      content: window.testEditor.content(),
      html: document.documentElement.outerHTML,
      caret: [anchorNode?.nodeName, anchorNode?.textContent, anchorOffset, focusOffset],
      hasFocus: app?.contains(document.activeElement),
    };
  });
}

/** @returns how many ranges of any highlight touch the editor. */
function rangesInside(page: Page): Promise<number> {
  return page.evaluate(() => {
    const app = document.getElementById('app');
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return ranges.filter(
      ({ startContainer, endContainer }) =>
        app?.contains(startContainer) || app?.contains(endContainer),
    ).length;
  });
}

for (const name of [
  'textarea',
  'contenteditable',
  'prosemirror',
  'codemirror',
  'lexical',
  'quill',
]) {
  const tag = name === 'contenteditable' ? [] : '@long';
  test(`${name} holds what was typed, and no marks`, { tag }, async ({
    pair,
    extension,
    appsOrigin,
  }) => {
    await setSettings(pair.withGloss, extension, { 'setting.occurrence': 'all' });
    // Editors undo together what comes within a second: let time stand still while a step is taken.
    // Some keep the clock that they find when they start.
    await inBoth(pair, (page) => page.clock.setFixedTime(0));
    await openApp(pair, name, appsOrigin);
    await expect.poll(() => highlighted(pair.withGloss)).toEqual(['corrigible']);
    for (const [index, step] of steps.entries()) {
      await inBoth(pair, (page) => page.clock.setFixedTime((index + 1) * 10_000));
      await inBoth(pair, step.act);
      await letGlossRead(pair, index);
      const [withGloss, withoutGloss] = await inBoth(pair, stateOf);
      expect(withGloss, step.name).toEqual(withoutGloss);
      expect(await rangesInside(pair.withGloss), step.name).toBe(0);
      const content = JSON.stringify(withGloss.content);
      if (step.holds) expect(content, step.name).toContain(step.holds);
      if (step.lacks) expect(content, step.name).not.toContain(step.lacks);
    }
    expect(pair.complaints).toEqual([]);
  });
}
