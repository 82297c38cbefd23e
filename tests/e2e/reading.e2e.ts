import { expect, highlighted, hoverTerm, test } from './chromium.ts';

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('marks each term once, across markup but not across blocks, and nothing that is typed or code', async ({
  page,
}) => {
  expect((await highlighted(page)).sort()).toEqual([
    'corrigible',
    'instrumental convergence',
    'superintelligence',
  ]);
  await page.locator('#there').scrollIntoViewIfNeeded();
  await expect.poll(() => highlighted(page)).toContain('reward hacking');
});

test('leaves the page byte for byte as it was, also after a card was open', async ({ page }) => {
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await page.evaluate(
    () => (window as unknown as { htmlBefore: string }).htmlBefore,
  );
  expect(await html()).toBe(before);
  await hoverTerm(page, 'corrigible');
  await expect(page.getByRole('dialog', { name: 'Corrigibility' })).toBeVisible();
  expect(await page.locator('[data-gloss="card"]').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-gloss="card"]')).toHaveCount(0);
  expect(await html()).toBe(before);
});

test('shows the definition on hover, which can be hovered itself and closes on leaving', async ({
  page,
}) => {
  await hoverTerm(page, 'instrumental convergence');
  const card = page.getByRole('dialog', { name: 'Instrumental convergence' });
  await expect(card).toContainText('agents with very different final goals');
  await card.getByRole('button', { name: 'More', exact: true }).hover();
  await card.getByRole('button', { name: 'More', exact: true }).click();
  await expect(card).toContainText('Not to be confused with');
  await expect(card.getByRole('link', { name: 'The Basic AI Drives' })).toHaveAttribute(
    'href',
    /^https:/,
  );
  await page.mouse.move(900, 20, { steps: 5 });
  await expect(card).toHaveCount(0);
});

test('opens related terms in place, with a way back', async ({ page }) => {
  await hoverTerm(page, 'instrumental convergence');
  const card = page.getByRole('dialog');
  await card.getByRole('button', { name: 'More', exact: true }).click();
  await card.getByRole('button', { name: 'instrumental goal' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Instrumental goal' })).toBeVisible();
  await card.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('dialog', { name: 'Instrumental convergence' })).toBeVisible();
});

test('a click opens the card at once, and links are followed', async ({ page }) => {
  const box = await page.evaluate(() => {
    const [link] = document.getElementsByTagName('a');
    return link?.getBoundingClientRect().toJSON() as DOMRect;
  });
  await page.mouse.click(box.x + 10, box.y + 5);
  await expect(page).toHaveURL(/#there$/);
  await expect(page.locator('[data-gloss="card"]')).toHaveCount(0);
});

test('explains a term while the background sleeps', async ({ context, page }) => {
  await hoverTerm(page, 'corrigible');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await hoverTerm(page, 'instrumental convergence');
  await expect(page.getByRole('dialog', { name: 'Instrumental convergence' })).toBeVisible();
});

test('follows the page: added, changed and removed text', async ({ page }) => {
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.id = 'added';
    added.textContent = 'A mesa-optimizer appears.';
    document.body.prepend(added);
  });
  await expect.poll(() => highlighted(page)).toContain('mesa-optimizer');
  await page.evaluate(() => {
    const text = document.getElementById('added')?.firstChild;
    if (text) text.nodeValue = 'The treacherous turn.';
  });
  await expect.poll(() => highlighted(page)).toContain('treacherous turn');
  expect(await highlighted(page)).not.toContain('mesa-optimizer');
  await page.evaluate(() => document.getElementById('added')?.remove());
  await expect.poll(() => highlighted(page)).not.toContain('treacherous turn');
});

test('a removed first occurrence is followed by the next', async ({ page }) => {
  await page.evaluate(() => document.querySelector('p')?.remove());
  await expect.poll(() => highlighted(page)).toEqual(['instrumental convergence']);
});
