import type { Page } from 'playwright';
import { expect, inBoth, openApp, type Pair, setSettings, test } from './apps.ts';
import { highlighted } from './chromium.ts';

const marksAtFirst = 4;

/** All that a reader or the page may notice. */
function stateOf(page: Page) {
  return page.evaluate(() => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() as Selection;
    const input = document.getElementById('name') as HTMLInputElement;
    const form = document.getElementById('form') as HTMLFormElement;
    return {
      html: document.documentElement.outerHTML,
      selected: getSelection()?.toString(),
      anchor: [anchorNode?.nodeName, anchorNode?.textContent, anchorOffset],
      focus: [focusNode?.nodeName, focusNode?.textContent, focusOffset],
      inInput: [input.selectionStart, input.selectionEnd],
      scroll: [scrollX, scrollY],
      active: document.activeElement?.id,
      data: [...new FormData(form)],
      heard: window.testForm.heard,
      pastes: window.testForm.pastes,
    };
  });
}

async function expectSame(pair: Pair) {
  const [withGloss, withoutGloss] = await inBoth(pair, stateOf);
  expect(withGloss).toEqual(withoutGloss);
  expect(pair.complaints).toEqual([]);
  return withGloss;
}

/** The middle of an element's first line. */
async function pointOn(page: Page, id: string) {
  const box = await page.locator(`#${id}`).boundingBox();
  return { left: box?.x ?? 0, x: (box?.x ?? 0) + 200, y: (box?.y ?? 0) + 8 };
}

test.beforeEach(async ({ pair, appsOrigin }) => {
  await openApp(pair, 'form', appsOrigin);
  await expect.poll(async () => (await highlighted(pair.withGloss)).length).toBe(marksAtFirst);
});

test('focus, scroll position and what is typed in stay as they are', async ({ pair }) => {
  const { active, inInput, scroll } = await expectSame(pair);
  expect({ active, inInput, scroll }).toEqual({ active: 'name', inInput: [2, 5], scroll: [0, 20] });
  await inBoth(pair, async (page) => {
    await page.keyboard.type('RR');
    await page.locator('#area').fill('Reward hacking.');
    await page.locator('#choice').selectOption('reward hacking');
    await page.locator('#box').check();
  });
  const { data } = await expectSame(pair);
  expect(data).toEqual([
    ['name', 'coRRgible'],
    ['area', 'Reward hacking.'],
    ['choice', 'reward hacking'],
    ['box', 'reward hacking'],
    ['hidden', 'mesa-optimizer'],
  ]);
});

test('a selection stays while marks in it come and go', async ({ pair, extension }) => {
  await inBoth(pair, (page) =>
    page.evaluate(() => {
      const from = document.querySelector('#text em')?.firstChild;
      const to = document.getElementById('second')?.firstChild;
      if (from && to) getSelection()?.setBaseAndExtent(to, 15, from, 4);
    }),
  );
  const { selected } = await expectSame(pair);
  expect(selected).toContain('mesa-optimizer');
  const settings = [
    { 'setting.enabled': false },
    { 'setting.enabled': true, 'setting.occurrence': 'all' },
  ];
  for (const [index, setting] of settings.entries()) {
    await setSettings(pair.withGloss, extension, setting);
    await pair.withGloss.bringToFront();
    const count = async () => (await highlighted(pair.withGloss)).length;
    if (index === 0) await expect.poll(count).toBe(0);
    else await expect.poll(count).toBeGreaterThan(marksAtFirst);
    await expectSame(pair);
  }
});

test('what is copied of marked text is what the page holds', async ({ pair }) => {
  const ways: readonly ((page: Page) => Promise<unknown>)[] = [
    (page) => page.keyboard.press('Control+c'),
    (page) => page.evaluate(() => document.execCommand('copy')),
  ];
  for (const copy of ways) {
    await inBoth(pair, async (page) => {
      await page.evaluate(() => {
        const text = document.getElementById('text');
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        if (text) getSelection()?.selectAllChildren(text);
      });
      await copy(page);
      await page.locator('#area').focus();
      await page.keyboard.press('Control+v');
    });
  }
  const { pastes } = await expectSame(pair);
  const pasted = {
    'text/plain': expect.stringMatching(/^Here a corrigible .* reward hacking too\.$/),
    'text/html': expect.stringMatching(/<em.*corrigible.*<b.*convergence/),
  };
  expect(pastes).toEqual([pasted, pasted]);
});

test('the page hears of every key and pointer, in the same order', async ({ pair }) => {
  await inBoth(pair, async (page) => {
    await page.evaluate(() => window.testForm.listen('late'));
    const text = await pointOn(page, 'text');
    const second = await pointOn(page, 'second');
    // With a button down, the pointer may rest on terms: it selects.
    await page.mouse.move(text.left - 4, text.y);
    await page.mouse.down();
    await page.mouse.move(text.x, text.y, { steps: 10 });
    await page.mouse.move(second.left - 4, second.y + 30, { steps: 10 });
    await page.mouse.up();
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Escape');
    await page.mouse.click(700, 500);
    await page.mouse.dblclick(700, 520);
    await page.locator('#button').click();
    await page.locator('#box').click();
    await page.locator('#name').click();
    await page.keyboard.type('So is a mesa-optimizer.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
  });
  const { heard } = await expectSame(pair);
  for (const kind of [
    'keydown on body',
    'pointermove on text',
    'click on button',
    'mouseover on',
  ]) {
    expect(heard.filter((event) => event.startsWith(kind)).length, kind).toBeGreaterThan(7);
  }
});

test('no message and no event tells the page that Gloss is there', async ({
  pair,
  appsOrigin,
  extension,
}) => {
  await inBoth(pair, (page) =>
    page.addInitScript((id) => {
      const heard: string[] = [];
      Object.assign(window, { heardOfGloss: heard });
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
      // A page may know the extension's id, which is public, and so any event named after it.
      const names = ['content', 'card'].map((name) => `${id}:${name}:wxt:content-script-started`);
      for (const name of names) addEventListener(name, () => heard.push(name), true);
    }, new URL(extension).host),
  );
  await openApp(pair, 'form', appsOrigin);
  await expect.poll(async () => (await highlighted(pair.withGloss)).length).toBe(marksAtFirst);
  const heard = await pair.withGloss.evaluate(
    () => (window as unknown as { heardOfGloss: string[] }).heardOfGloss,
  );
  expect(heard).toEqual([]);
});
