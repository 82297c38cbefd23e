import type { Page } from 'playwright';
import { expect, highlighted, hoverTerm, pointOf, test } from './chromium.ts';

/** Opens the pinned card of a term by a click. */
async function openCard(page: Page, term: string) {
  const { x, y } = await pointOf(page, term);
  await page.mouse.click(x, y);
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  return card;
}

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/card.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('is a glance first, and the whole article when asked', async ({ page }) => {
  await hoverTerm(page, 'corrigible');
  const card = page.getByRole('dialog');
  await expect(card.locator('.definition')).toContainText('A readiness in an AI system');
  await expect(card.getByRole('img', { name: 'basic' })).toBeVisible();
  await expect(card.getByRole('list', { name: 'Sources' })).toContainText('Soares et al. 2015');
  await expect(card.getByText('Used in more than one sense.')).toHaveCount(0);
  await expect(card.getByText('also called')).toHaveCount(0);
  await card.getByRole('button', { name: 'More', exact: true }).click();
  await expect(card.locator('.paragraph')).toContainText('first attempts');
  await expect(card.getByText('Nate Soares and colleagues:')).toBeVisible();
  await expect(card.getByText('Not to be confused with')).toBeVisible();
  const source = card.getByRole('list', { name: 'Sources' }).getByRole('listitem').first();
  await expect(source).toHaveText('Nate Soares et al. 2015, Corrigibility');
  await expect(source.getByRole('link')).toHaveAttribute('href', /^https:/);
  await expect(source.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(card.getByRole('button', { name: 'Less' })).toHaveAttribute('aria-expanded', 'true');
  await card.getByRole('button', { name: 'Less' }).click();
  await expect(card.locator('.paragraph')).toHaveCount(0);
});

test('says by which name the term was met', async ({ page }) => {
  await hoverTerm(page, 'RLHF');
  await expect(page.getByRole('dialog').getByText('also called RLHF')).toBeVisible();
});

test('a click on the term of a glance shows the whole article in its place', async ({ page }) => {
  await hoverTerm(page, 'corrigible');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  const topOf = () => card.evaluate((shown) => Math.round(shown.getBoundingClientRect().top));
  await card.evaluate((shown) =>
    Promise.all(shown.getAnimations().map(({ finished }) => finished)),
  );
  const [before, definition] = [await topOf(), await card.locator('.definition').boundingBox()];
  await page.mouse.down();
  await page.mouse.up();
  await expect(card.locator('.paragraph')).toBeVisible();
  expect(await topOf()).toBe(before);
  expect(await card.locator('.definition').boundingBox()).toEqual(definition);
});

test('tints its term while it is open', async ({ page }) => {
  const tinted = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('gloss-open') ?? [])].map(({ startOffset }) => startOffset),
    );
  expect(await tinted()).toEqual([]);
  await hoverTerm(page, 'corrigible');
  await expect.poll(tinted).toEqual([2]);
  await page.keyboard.press('Escape');
  await expect.poll(tinted).toEqual([]);
});

test('a link to a term gives its sentence on hover and on focus', async ({ page }) => {
  const card = await openCard(page, 'Instrumental convergence');
  const links = card.getByRole('button', { name: 'instrumental goal' });
  await links.first().hover();
  const sentence = card.getByRole('tooltip');
  await expect(sentence).toHaveText(/^Instrumental goal An aim/);
  // It stays while the pointer is on it, as WCAG 1.4.13 asks.
  await sentence.hover();
  await page.waitForTimeout(400);
  await expect(sentence).toBeVisible();
  await card.getByRole('heading', { name: 'Instrumental convergence' }).hover();
  await expect(sentence).toHaveCount(0);
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Close' }).focus();
  for (let stop = 0; stop < 30 && (await sentence.count()) === 0; stop++) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(50);
  }
  await expect(sentence).toBeVisible();
  const described = await card
    .locator('.term:focus')
    .evaluate((link) => link.getAttribute('aria-describedby'));
  expect(described).toBe(await sentence.getAttribute('id'));
});

test('opens related terms in place, with a way back that never goes round', async ({ page }) => {
  const card = await openCard(page, 'Instrumental convergence');
  await card.getByRole('button', { name: 'instrumental goal' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Instrumental goal' })).toBeVisible();
  await card.getByRole('button', { name: 'final goal' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Final goal' })).toBeVisible();
  const back = card.getByRole('button', { name: /^Back to/ });
  await expect(back).toHaveText('Instrumental goal');
  // What is on the trail already is gone back to.
  await card.getByRole('button', { name: 'instrumental goal', exact: true }).last().click();
  await expect(page.getByRole('dialog', { name: 'Instrumental goal' })).toBeVisible();
  await expect(back).toHaveText('Instrumental convergence');
  await back.click();
  await expect(page.getByRole('dialog', { name: 'Instrumental convergence' })).toBeVisible();
  await expect(back).toHaveCount(0);
});

test('a term in the text is opened by Enter and by Space too', async ({ page }) => {
  const card = await openCard(page, 'Instrumental convergence');
  await card.getByRole('button', { name: 'instrumental goal' }).first().press('Enter');
  await expect(page.getByRole('dialog', { name: 'Instrumental goal' })).toBeVisible();
  await card.getByRole('button', { name: 'final goal' }).first().press(' ');
  await expect(page.getByRole('dialog', { name: 'Final goal' })).toBeVisible();
});

test('copies plain text and Markdown, with sources', async ({ page }) => {
  await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
  const pasted = async (button: string) => {
    const card = await openCard(page, 'corrigible');
    await card.getByRole('button', { name: button, exact: true }).click();
    await expect(card.getByText('Copied')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('textarea').fill('');
    await page.locator('textarea').press('Control+v');
    return page.locator('textarea').inputValue();
  };
  expect(await pasted('Copy')).toMatch(
    /^Corrigibility: A readiness in [\s\S]*\n\n\[1\] Nate Soares et al\. 2015, Corrigibility\. https:/,
  );
  expect(await pasted('Copy as Markdown')).toMatch(
    /^\*\*Corrigibility\*\*: A readiness [\s\S]*\n\n1\. Nate Soares et al\. 2015, \[Corrigibility\]\(<https:/,
  );
});

for (const [button, notice] of [
  ['I know this', '“Corrigibility” won’t be underlined any more.'],
  ['Hide on this site', '“Corrigibility” is now hidden on this site.'],
] as const) {
  test(`“${button}” takes the marks away at once, and can be undone`, async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto(page.url());
    await expect.poll(() => highlighted(other)).toContain('corrigible');
    await page.bringToFront();
    const card = await openCard(page, 'corrigible');
    const kept = await page.evaluate(() => {
      const names = new Set<unknown>();
      for (const marks of CSS.highlights.values()) for (const range of marks) names.add(range);
      Object.assign(window, { kept: names });
      return names.size;
    });
    await card.getByRole('button', { name: button }).click();
    await expect(card.getByText(notice)).toBeVisible();
    await expect(card.getByRole('button', { name: 'Undo' })).toBeFocused();
    await expect.poll(() => highlighted(page)).not.toContain('corrigible');
    await expect.poll(() => highlighted(other)).not.toContain('corrigible');
    // All other marks are the very same: nothing was read or painted anew.
    const same = await page.evaluate(() => {
      const { kept: before } = window as unknown as { kept: Set<unknown> };
      return [...CSS.highlights.values()]
        .flatMap((marks) => [...marks])
        .every((range) => before.has(range));
    });
    expect([same, (await highlighted(page)).length]).toEqual([true, kept - 1]);
    await card.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => highlighted(page)).toContain('corrigible');
    await expect.poll(() => highlighted(other)).toContain('corrigible');
    await expect(card.getByRole('button', { name: button })).toBeVisible();
  });
}

test('what is put away stays so after a reload; on other sites if it is known', async ({
  page,
  origin,
}) => {
  const put = async (term: string, button: string) => {
    await (await openCard(page, term)).getByRole('button', { name: button }).click();
    await expect.poll(() => highlighted(page)).not.toContain(term);
    await page.keyboard.press('Escape');
  };
  await put('corrigible', 'I know this');
  await put('RLHF', 'Hide on this site');
  await page.reload();
  await expect.poll(() => highlighted(page)).toContain('AGI');
  expect(await highlighted(page)).not.toContain('corrigible');
  expect(await highlighted(page)).not.toContain('RLHF');
  await page.goto(`${origin.replace('127.0.0.1', 'localhost')}/card.html`);
  await expect.poll(() => highlighted(page)).toContain('RLHF');
  expect(await highlighted(page)).not.toContain('corrigible');
});

test('opens the entry in the library, where one can go on', async ({ page, context }) => {
  const card = await openCard(page, 'corrigible');
  const opened = context.waitForEvent('page');
  await card.getByRole('button', { name: 'Open in glossary' }).click();
  const library = await opened;
  await expect(library.getByRole('heading', { name: 'Corrigibility' })).toBeVisible();
  await expect(library).toHaveTitle('Corrigibility · Gloss');
  await library.getByRole('link', { name: 'shutdown problem' }).first().click();
  await expect(library).toHaveURL(/#\/shutdown-problem$/);
  await library.goBack();
  await expect(library.getByRole('heading', { name: 'Corrigibility' })).toBeVisible();
  await library.getByRole('searchbox').fill('treacherous');
  await expect(library.getByRole('listitem').first()).toContainText('Treacherous turn');
});

test('keys and clicks in the card are not heard by the page', async ({ page }) => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'click', 'mousedown']) {
      document.addEventListener(type, () => heard.push(type));
    }
  });
  await hoverTerm(page, 'corrigible');
  const card = page.getByRole('dialog');
  await card.getByRole('button', { name: 'More', exact: true }).click();
  await card.getByRole('button', { name: 'Less' }).press('Enter');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});
