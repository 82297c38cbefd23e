import type { Page } from 'puppeteer-core';
import { boxOf, expect, setSettings, test } from './firefox.ts';
import { openOwn } from './firefox-browser.ts';

test.describe.configure({ mode: 'serial' });

const wellBeyondTheDelay = 700;

/** @returns the heading of the open card, or nothing. */
const cardTitle = (tab: Page): Promise<string> =>
  tab.evaluate(
    () =>
      document.querySelector('[data-gloss="card"]')?.shadowRoot?.querySelector('h2')?.textContent ??
      '',
  );

async function pointTo(tab: Page, term: string) {
  await expect.poll(() => boxOf(tab, term)).toBeTruthy();
  const box = await boxOf(tab, term);
  if (!box) throw new Error(`"${term}" is not marked.`);
  return box;
}

async function hover(tab: Page, term: string): Promise<void> {
  const { x, y } = await pointTo(tab, term);
  await tab.mouse.move(Math.max(x - 40, 0), Math.max(y - 30, 0));
  await tab.mouse.move(x, y, { steps: 8 });
}

async function press(tab: Page, button: string): Promise<void> {
  const [found] = await tab.$$(
    `[data-gloss="card"] >>> ::-p-aria([name="${button}"][role="button"])`,
  );
  await found?.click();
}

test.beforeEach(async ({ tab, pagesOrigin }) => {
  await tab.goto(`${pagesOrigin}/card.html`);
  await pointTo(tab, 'corrigible');
});

test('opens where the pointer rests, not where it passes, and closes when it leaves', async ({
  tab,
}) => {
  const { x, y } = await pointTo(tab, 'corrigible');
  await tab.mouse.move(x - 80, y);
  await tab.mouse.move(x + 500, y, { steps: 20 });
  await tab.waitForFunction((ms) => performance.now() > ms, {}, wellBeyondTheDelay + 3_000);
  expect(await cardTitle(tab)).toBe('');
  await hover(tab, 'corrigible');
  await expect.poll(() => cardTitle(tab)).toBe('Corrigibility');
  await tab.mouse.move(1_000, 20, { steps: 4 });
  await expect.poll(() => cardTitle(tab)).toBe('');
});

test('a click pins, Escape closes', async ({ tab }) => {
  const { x, y } = await pointTo(tab, 'RLHF');
  await tab.mouse.click(x, y);
  await expect.poll(() => cardTitle(tab)).toBe('Reinforcement learning from human feedback');
  await tab.mouse.move(1_000, 700, { steps: 4 });
  await new Promise((done) => setTimeout(done, wellBeyondTheDelay));
  expect(await cardTitle(tab)).not.toBe('');
  await tab.keyboard.press('Escape');
  await expect.poll(() => cardTitle(tab)).toBe('');
});

test('three other terms on the way to the card do not replace it', async ({ firefox, tab }) => {
  await setSettings(firefox, { openDelay: 50 });
  await tab.bringToFront();
  await hover(tab, 'corrigible');
  await expect.poll(() => cardTitle(tab)).toBe('Corrigibility');
  const from = await pointTo(tab, 'corrigible');
  const to = await tab.$eval('[data-gloss="card"]', (host) => {
    const { left, top } = host.getBoundingClientRect();
    return { x: left + 360, y: top + 1 };
  });
  const steps = 24;
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await tab.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await new Promise((done) => setTimeout(done, 40));
  }
  await new Promise((done) => setTimeout(done, wellBeyondTheDelay));
  expect(await cardTitle(tab)).toBe('Corrigibility');
  await setSettings(firefox, { openDelay: 350 });
});

test('links are followed', async ({ tab }) => {
  const { x, y } = await pointTo(tab, 'reward hacking');
  await tab.mouse.click(x, y);
  await expect.poll(() => tab.url()).toMatch(/#followed$/);
  expect(await cardTitle(tab)).toBe('');
});

test('“I know this” takes the marks away at once, and can be undone', async ({ tab }) => {
  const { x, y } = await pointTo(tab, 'corrigible');
  await tab.mouse.click(x, y);
  await expect.poll(() => cardTitle(tab)).toBe('Corrigibility');
  await press(tab, 'I know this');
  await expect.poll(() => boxOf(tab, 'corrigible')).toBeUndefined();
  expect(await cardTitle(tab)).toBe('Corrigibility');
  await press(tab, 'Undo');
  await expect.poll(() => boxOf(tab, 'corrigible')).toBeTruthy();
});

test('is beside its term whatever the page is zoomed or transformed to', async ({ tab }) => {
  for (const css of [
    'body { zoom: 1.5 }',
    'html { zoom: 1.3 }',
    'html { transform: scale(0.9) }',
    '* { all: unset !important }',
  ]) {
    await tab.reload();
    await tab.addStyleTag({ content: css });
    await hover(tab, 'corrigible');
    await expect.poll(() => cardTitle(tab)).toBe('Corrigibility');
    const term = await pointTo(tab, 'corrigible');
    await expect
      .poll(async () => {
        const card = await tab.$eval('[data-gloss="card"]', (host) =>
          host.getBoundingClientRect().toJSON(),
        );
        const below = card.top - term.bottom;
        return Math.abs(card.left + 19 - term.left) < 3 && below > 0 && below < 30
          ? 'beside'
          : `${css}: ${JSON.stringify([card, term])}`;
      })
      .toBe('beside');
    expect(
      await tab.$eval('[data-gloss="card"]', (host) => host.getBoundingClientRect().width),
      css,
    ).toBeCloseTo(424, 0);
    await tab.keyboard.press('Escape');
  }
});

test('is above a modal dialog that holds its term, and can be used there', async ({
  firefox,
  tab,
  pagesOrigin,
}) => {
  await setSettings(firefox, { occurrence: 'all' });
  await tab.bringToFront();
  await tab.goto(`${pagesOrigin}/layers.html`);
  await tab.evaluate(() => document.querySelector('dialog')?.showModal());
  await hover(tab, 'instrumental convergence');
  await expect.poll(() => cardTitle(tab)).toBe('Instrumental convergence');
  await press(tab, 'Pin card');
  const pressed = () =>
    tab.evaluate(
      () =>
        document
          .querySelector('[data-gloss="card"]')
          ?.shadowRoot?.querySelector('[aria-pressed="true"]') !== null,
    );
  await expect.poll(pressed).toBe(true);
  await setSettings(firefox, { occurrence: 'first' });
});

test('marks take the look that the reader has chosen', async ({ firefox, tab }) => {
  const style = () =>
    tab.evaluate(() => {
      const [paragraph] = document.getElementsByTagName('p');
      return getComputedStyle(paragraph as Element, '::highlight(gloss)').textDecorationStyle;
    });
  expect(await style()).toBe('dotted');
  await setSettings(firefox, { markStyle: 'dashed' });
  await expect.poll(style).toBe('dashed');
  await setSettings(firefox, { markStyle: 'dotted' });
  await expect.poll(style).toBe('dotted');
});

test('the library opens an entry', async ({ firefox }) => {
  const library = await openOwn(firefox, 'library.html#/corrigibility');
  await expect
    .poll(() => library.$eval('h2', ({ textContent }) => textContent).catch(() => ''))
    .toBe('Corrigibility');
  await library.close();
});

test('the library filters its list, and lists what to read first', async ({ firefox }) => {
  const library = await openOwn(firefox, 'library.html#?level=basic');
  const status = () =>
    library.$eval('.list-bar [role="status"]', ({ textContent }) => textContent).catch(() => '');
  await expect.poll(status).toMatch(/^\d+ of \d+ entries$/);
  const basic = await status();
  await library.click('input[name="subject"][value="alignment"]');
  await expect.poll(status).not.toBe(basic);
  expect(await library.evaluate(() => location.hash)).toBe('#?subject=alignment&level=basic');
  await library.focus('#library-search');
  await library.keyboard.press('ArrowDown');
  const focused = () => library.evaluate(() => document.activeElement?.className);
  expect(await focused()).toBe('entry-row');
  await library.evaluate(() => location.assign('#path/deceptive-alignment'));
  await library.waitForSelector('.path-steps > li.asked[data-term="deceptive-alignment"]');
  await library.close();
});
