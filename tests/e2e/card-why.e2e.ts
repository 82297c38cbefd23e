import { expect, highlighted, pointOf, test } from './chromium.ts';

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/why.html`);
  await expect.poll(() => highlighted(page)).toContain('debate');
});

test('a card says why its term is marked', async ({ page }) => {
  const { x, y } = await pointOf(page, 'debate');
  await page.mouse.click(x, y);
  const card = page.getByRole('dialog');
  await card.getByText('Why is this underlined?').click();
  const last = card.getByText(/The page also mentions .*corrigibility/);
  await expect(card.getByText(/^Nearby words in favour: .*judge/)).toBeVisible();
  await expect(last).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a meaning that the reader rejects is not marked on this site any more, until it is taken back', async ({
  context,
  extension,
  page,
}) => {
  const others = (await highlighted(page)).filter((text) => text !== 'debate');
  expect(others).toContain('corrigible');
  const { x, y } = await pointOf(page, 'debate');
  await page.mouse.move(x, y, { steps: 4 });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Wrong meaning on 127\.0\.0\.1/ })
    .click();
  // A session begins anew, so that for a moment nothing is marked.
  await expect.poll(() => highlighted(page)).toEqual(others);
  const options = await context.newPage();
  await options.goto(`${extension}/options.html`);
  await options.getByRole('button', { name: 'Underline “debate” again' }).click();
  await expect.poll(() => highlighted(page)).toContain('debate');
});
