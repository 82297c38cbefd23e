import type { Page } from 'playwright';
import { expectCardAccessible } from './accessible.ts';
import {
  dispatchCommand,
  expect,
  highlighted,
  hoverTerm,
  pointOf,
  setSettings,
  test,
} from './chromium.ts';

/** WCAG 2.2, 2.5.8: https://www.w3.org/TR/WCAG22/#target-size-minimum */
const leastSize = 24;

const button = (page: Page, name: string) =>
  page.locator('[data-gloss="card"]').getByRole('button', { name, exact: true });

/** Every state that a card can be in, one after another. */
const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['open', async () => {}],
  ['pinned', (page) => button(page, 'Pin card').click()],
  ['copied', (page) => button(page, 'Copy').click()],
  ['full', (page) => button(page, 'More').click()],
  ['explained', (page) => page.getByText('Why is this underlined?').click()],
  [
    'with a sentence',
    async (page) => {
      await button(page, 'instrumental goal').first().hover();
      await expect(page.getByRole('tooltip')).toBeVisible();
    },
  ],
  ['with a trail', (page) => button(page, 'instrumental goal').first().click()],
  ['put away', (page) => button(page, 'I know this').click()],
  ['taken back', (page) => button(page, 'Undo').click()],
];

async function expectUsable(page: Page, state: string): Promise<void> {
  await page
    .locator('[data-gloss="card"] .card')
    .evaluate((card) => Promise.all(card.getAnimations().map(({ finished }) => finished)));
  await expectCardAccessible(page, state);
  const small = await page.locator('[data-gloss="card"]').evaluate(
    (host, least) =>
      // Terms and links within text are as high as its lines: inline targets are exempt.
      [...(host.shadowRoot?.querySelectorAll('button, summary, .references .term') ?? [])]
        .filter((control) => {
          const { width, height } = control.getBoundingClientRect();
          return width < least || height < least;
        })
        .map((control) => control.outerHTML),
    leastSize,
  );
  expect(small, state).toEqual([]);
}

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/card.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

for (const [theme, width] of [
  ['light', 1_100],
  ['dark', 360],
] as const) {
  const tag = theme === 'dark' ? '@long' : [];
  test(`axe finds nothing in any state, and every button is large enough (${theme}, ${width} px)`, {
    tag,
  }, async ({ page, context }) => {
    await setSettings(context, { theme });
    await page.setViewportSize({ width, height: 900 });
    await hoverTerm(page, 'Instrumental convergence');
    await expect(page.getByRole('dialog')).toBeVisible();
    for (const [state, enter] of states) {
      await enter(page);
      await expectUsable(page, state);
    }
  });
}

test('axe finds nothing in the card that found nothing', async ({ page, context }) => {
  await page.evaluate(() => {
    const node = document.querySelector('#below')?.firstChild as Text;
    node.data = 'Xylophone quartet.';
    getSelection()?.selectAllChildren(node.parentNode as Node);
  });
  await dispatchCommand(context, 'look-up');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectUsable(page, 'nothing found');
});

test('is a dialog that is not modal and has the name of its term', async ({ page }) => {
  const { x, y } = await pointOf(page, 'corrigible');
  await page.mouse.click(x, y);
  const card = page.getByRole('dialog', { name: 'Corrigibility' });
  await expect(card).toBeVisible();
  expect(await card.getAttribute('aria-modal')).toBeNull();
});

test('rises and fades in, and does not for readers who want no motion', async ({ page }) => {
  const animations = async () => {
    const { x, y } = await pointOf(page, 'corrigible');
    await page.mouse.click(x, y);
    const names = await page
      .locator('[data-gloss="card"] .card')
      .evaluate((card) => getComputedStyle(card).animationName);
    await page.keyboard.press('Escape');
    return names;
  };
  expect(await animations()).not.toBe('none');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await animations()).toBe('none');
});

test('has the colours that readers force, with borders that tell its parts', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { x, y } = await pointOf(page, 'corrigible');
  await page.mouse.click(x, y);
  const canvas = await page.evaluate(() => getComputedStyle(document.body).color);
  const styles = await page.locator('[data-gloss="card"] .card').evaluate((card) => {
    const { color, borderTopWidth } = getComputedStyle(card);
    return { color, borderTopWidth };
  });
  expect(styles).toEqual({ color: canvas, borderTopWidth: '1px' });
  await expectUsable(page, 'forced colours');
});

test('is not printed', async ({ page }) => {
  const { x, y } = await pointOf(page, 'corrigible');
  await page.mouse.click(x, y);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-gloss="card"]')).toBeHidden();
});
