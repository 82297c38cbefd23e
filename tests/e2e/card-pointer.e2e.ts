import type { Page } from 'playwright';
import { expect, highlighted, hoverTerm, pointOf, setSettings, test } from './chromium.ts';

const cardOf = (page: Page, name?: string) => page.getByRole('dialog', name ? { name } : undefined);

/** Long enough for a card to open that should not. */
const wellBeyondTheDelay = 700;

async function expectNothingToOpen(page: Page): Promise<void> {
  await page.waitForTimeout(wellBeyondTheDelay);
  await expect(cardOf(page)).toHaveCount(0);
}

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/card.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('opens where the pointer rests, and not where it only passes', async ({ page }) => {
  const term = await pointOf(page, 'corrigible');
  await page.mouse.move(term.x - 60, term.y);
  await page.mouse.move(term.x + 400, term.y, { steps: 20 });
  await expectNothingToOpen(page);
  await hoverTerm(page, 'corrigible');
  await expect(cardOf(page, 'Corrigibility')).toBeVisible();
});

test('opens nothing while a button is down, or the reader selects', async ({ page }) => {
  const term = await pointOf(page, 'Instrumental convergence');
  await page.mouse.move(term.x - 20, term.y);
  await page.mouse.down();
  await page.mouse.move(term.x + 20, term.y, { steps: 10 });
  await expectNothingToOpen(page);
  await page.mouse.up();
  await expectNothingToOpen(page);
  expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
});

for (const [what, change] of [
  ['scrolls', () => scrollBy(0, -60)],
  [
    'moves',
    () => document.body.prepend(Object.assign(document.createElement('hr'), { id: 'new' })),
  ],
] as const) {
  test(`opens nothing for a term that ${what} under a still pointer`, async ({ page }) => {
    await page.addStyleTag({
      content: 'html { overflow-anchor: none } #new { height: 42px; margin: 0; border: 0 }',
    });
    await page.evaluate(() => scrollTo(0, 60));
    const { x, y } = await pointOf(page, 'Instrumental convergence');
    await page.mouse.move(x - 10, y + 60);
    await page.mouse.move(x, y + 60, { steps: 4 });
    await page.waitForTimeout(200);
    await page.evaluate(change);
    await expectNothingToOpen(page);
    expect((await pointOf(page, 'Instrumental convergence')).y).toBeCloseTo(y + 60, -1);
    await page.mouse.move(x + 2, y + 60, { steps: 2 });
    await expect(cardOf(page, 'Instrumental convergence')).toBeVisible();
  });
}

test('a click opens at once and pins, and a click elsewhere closes', async ({ page }) => {
  await setSettings(page.context(), { openDelay: 1_000 });
  const term = await pointOf(page, 'corrigible');
  await page.mouse.click(term.x, term.y);
  await expect(cardOf(page, 'Corrigibility')).toBeVisible({ timeout: 800 });
  await expect(cardOf(page).getByRole('button', { name: 'Pin card' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.mouse.move(900, 700, { steps: 5 });
  await page.waitForTimeout(wellBeyondTheDelay);
  await expect(cardOf(page)).toBeVisible();
  await page.mouse.click(900, 700);
  await expect(cardOf(page)).toHaveCount(0);
});

test('the pin keeps the card open while the pointer is away and the page scrolls', async ({
  page,
}) => {
  await hoverTerm(page, 'corrigible');
  await cardOf(page).getByRole('button', { name: 'Pin card' }).click();
  await page.mouse.move(1_000, 700, { steps: 5 });
  await page.evaluate(() => scrollTo(0, 600));
  await page.waitForTimeout(wellBeyondTheDelay);
  await expect(cardOf(page)).toBeVisible();
});

test('a term that scrolls out of sight takes its card along', async ({ page }) => {
  await hoverTerm(page, 'corrigible');
  await expect(cardOf(page)).toBeVisible();
  await page.evaluate(() => scrollTo(0, 900));
  await expect(cardOf(page)).toHaveCount(0);
});

test('links are followed by a click, and explained by hovering', async ({ page }) => {
  await hoverTerm(page, 'reward hacking');
  await expect(cardOf(page, 'Reward hacking')).toBeVisible();
  const link = await pointOf(page, 'reward hacking');
  await page.mouse.click(link.x, link.y);
  await expect(page).toHaveURL(/#followed$/);
  await expect(cardOf(page)).toHaveCount(0);
});

/** Adds a link that seems to have a preview of its own, around a term. */
async function addPreviewedLink(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    const link = document.createElement('a');
    link.href = '#there';
    link.dataset.tippy = 'A preview';
    link.textContent = 'wireheading';
    paragraph.append('This paragraph is about ', link, ', and long enough to be one.');
    document.body.prepend(paragraph);
  });
  await expect.poll(() => highlighted(page)).toContain('wireheading');
}

test('a link with a preview of its own is explained after that, by resting for a second', async ({
  page,
}) => {
  await addPreviewedLink(page);
  const rested = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let movedAt = 0;
        addEventListener('pointermove', ({ timeStamp }) => {
          movedAt = timeStamp;
        });
        new MutationObserver(() => {
          if (document.querySelector('[data-gloss="card"]')) resolve(performance.now() - movedAt);
        }).observe(document.documentElement, { childList: true });
      }),
  );
  await hoverTerm(page, 'wireheading');
  expect(await rested).toBeGreaterThan(990);
});

test('no card opens where the preview has come under the pointer', async ({ page }) => {
  await addPreviewedLink(page);
  await hoverTerm(page, 'wireheading');
  await page.evaluate(() => {
    const preview = document.createElement('div');
    preview.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    document.body.append(preview);
  });
  await page.waitForTimeout(1_300);
  await expect(cardOf(page)).toHaveCount(0);
});

test('stays for a moment when the pointer leaves, and then closes', async ({ page }) => {
  await hoverTerm(page, 'Instrumental convergence');
  const card = cardOf(page);
  await expect(card).toBeVisible();
  const stayed = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let movedAt = 0;
        addEventListener('pointermove', ({ timeStamp }) => {
          movedAt = timeStamp;
        });
        new MutationObserver(() => {
          if (!document.querySelector('[data-gloss="card"]')) resolve(performance.now() - movedAt);
        }).observe(document.documentElement, { childList: true });
      }),
  );
  await page.mouse.move(1_000, 30, { steps: 4 });
  expect(await stayed).toBeGreaterThan(150);
  await expect(card).toHaveCount(0);
});

test('closes on leaving also after a click in it, but not while the focus is in it by key', async ({
  page,
}) => {
  await hoverTerm(page, 'Instrumental convergence');
  await cardOf(page).getByRole('button', { name: 'More', exact: true }).click();
  await page.mouse.move(1_000, 30, { steps: 4 });
  await expect(cardOf(page)).toHaveCount(0);
  await hoverTerm(page, 'Instrumental convergence');
  await cardOf(page).getByRole('button', { name: 'More', exact: true }).click();
  await page.keyboard.press('Shift+Tab');
  await page.mouse.move(1_000, 30, { steps: 4 });
  await page.waitForTimeout(wellBeyondTheDelay);
  await expect(cardOf(page)).toBeVisible();
});

/** https://www.w3.org/WAI/WCAG22/Techniques/failures/F95, second example. */
test('three other terms on the way to the card do not replace it', async ({ page }) => {
  await setSettings(page.context(), { openDelay: 50 });
  await hoverTerm(page, 'corrigible');
  const card = cardOf(page, 'Corrigibility');
  await expect(card).toBeVisible();
  const from = await pointOf(page, 'corrigible');
  const box = await card.boundingBox();
  const to = { x: (box?.x ?? 0) + 360, y: (box?.y ?? 0) + 1 };
  const crossed = new Set<string>();
  const steps = 24;
  for (let step = 1; step <= steps; step++) {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    await page.mouse.move(x, y);
    crossed.add(await termAt(page, x, y));
    await page.waitForTimeout(40);
  }
  expect([...crossed]).toEqual(expect.arrayContaining(['AGI', 'RLHF', 'ASI']));
  await page.waitForTimeout(wellBeyondTheDelay);
  await expect(card).toBeVisible();
});

test('away from the card, the next term opens in its place', async ({ page }) => {
  await setSettings(page.context(), { openDelay: 50 });
  await hoverTerm(page, 'Instrumental convergence');
  await expect(cardOf(page, 'Instrumental convergence')).toBeVisible();
  const above = await pointOf(page, 'corrigible');
  await page.mouse.move(above.x, above.y, { steps: 10 });
  await expect(cardOf(page, 'Corrigibility')).toBeVisible();
});

test('is closed by Escape, which the page then does not hear, and by its button', async ({
  page,
}) => {
  await page.evaluate(() => {
    document.body.dataset.escapes = '0';
    addEventListener('keydown', () => {
      document.body.dataset.escapes = String(Number(document.body.dataset.escapes) + 1);
    });
  });
  const heard = () => page.evaluate(() => document.body.dataset.escapes);
  await hoverTerm(page, 'corrigible');
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
  expect(await heard()).toBe('0');
  await page.keyboard.press('Escape');
  expect(await heard()).toBe('1');
  await hoverTerm(page, 'RLHF');
  await cardOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(cardOf(page)).toHaveCount(0);
});

test('waits as long as the reader has chosen, in pages that are open already', async ({ page }) => {
  await setSettings(page.context(), { openDelay: 1_000 });
  await hoverTerm(page, 'corrigible');
  const rested = Date.now();
  await expect(cardOf(page)).toBeVisible();
  expect(Date.now() - rested).toBeGreaterThan(wellBeyondTheDelay);
});

test('opens on a click only, or by key only, if so chosen', async ({ page }) => {
  await setSettings(page.context(), { openOn: 'click' });
  await hoverTerm(page, 'corrigible');
  await expectNothingToOpen(page);
  const term = await pointOf(page, 'corrigible');
  await page.mouse.click(term.x, term.y);
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await setSettings(page.context(), { openOn: 'key' });
  await hoverTerm(page, 'RLHF');
  await page.mouse.down();
  await page.mouse.up();
  await expectNothingToOpen(page);
});

/** @returns the marked text at a point of the viewport. */
function termAt(page: Page, x: number, y: number): Promise<string> {
  return page.evaluate(
    (at) => {
      for (const found of CSS.highlights.get('gloss') ?? []) {
        const range = new Range();
        range.setStart(found.startContainer, found.startOffset);
        range.setEnd(found.endContainer, found.endOffset);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        if (at.x >= left && at.x <= right && at.y >= top && at.y <= bottom) return `${range}`;
      }
      return '';
    },
    { x, y },
  );
}
