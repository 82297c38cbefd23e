import type { Page } from 'playwright';
import { dispatchCommand, expect, highlighted, hoverTerm, setSettings, test } from './chromium.ts';

const cardOf = (page: Page, name?: string) => page.getByRole('dialog', name ? { name } : undefined);

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/card.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('every command is one that readers can change, and four have a key', async ({
  context,
  extension,
}) => {
  expect(extension).toMatch(/^chrome-extension:/);
  const commands = await context
    .serviceWorkers()[0]
    ?.evaluate(() => chrome.commands.getAll() as Promise<{ name: string; shortcut: string }[]>);
  const keys = commands?.map(({ name, shortcut }) => `${name}: ${shortcut}`).sort();
  expect(keys).toEqual([
    '_execute_action: ',
    'look-up: Alt+Shift+L',
    'next-term: Alt+Shift+Period',
    'previous-term: Alt+Shift+Comma',
    'show-all-terms: ',
    'side-panel: ',
    'switch-site: ',
    'toggle-card: Alt+Shift+G',
  ]);
});

test('goes from term to term, round the page, with the focus in the card', async ({
  context,
  page,
}) => {
  const visited: (string | null)[] = [];
  for (let count = 0; count < 7; count++) {
    await dispatchCommand(context, 'next-term');
    const said = `${count + 1} of 7`;
    await expect(page.getByRole('status')).toContainText(said);
    await expect(cardOf(page)).toBeFocused();
    visited.push(await page.getByRole('status').textContent());
  }
  expect(visited).toEqual([
    'Corrigibility, definition, 1 of 7',
    'Artificial general intelligence, definition, 2 of 7',
    'Reinforcement learning from human feedback, definition, 3 of 7',
    'Superintelligence, definition, 4 of 7',
    'Reward hacking, definition, 5 of 7',
    'Instrumental convergence, definition, 6 of 7',
    'Treacherous turn, definition, 7 of 7',
  ]);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await dispatchCommand(context, 'next-term');
  await expect(cardOf(page, 'Corrigibility')).toBeFocused();
  await dispatchCommand(context, 'previous-term');
  await expect(cardOf(page, 'Treacherous turn')).toBeFocused();
});

test('Escape gives the focus back to where it was before the first of several cards', async ({
  context,
  page,
}) => {
  await page.locator('#link a').focus();
  await dispatchCommand(context, 'next-term');
  await expect(cardOf(page)).toBeFocused();
  await dispatchCommand(context, 'next-term');
  await expect(page.getByRole('status')).toContainText('2 of 7');
  await expect(page.locator('.paragraph')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(cardOf(page).getByRole('button', { name: 'Pin card' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
  await expect(page.locator('#link a')).toBeFocused();
});

test('opens and closes the card of the term that has the focus', async ({ context, page }) => {
  await page.locator('#link a').focus();
  await dispatchCommand(context, 'toggle-card');
  await expect(cardOf(page, 'Reward hacking')).toBeFocused();
  await dispatchCommand(context, 'toggle-card');
  await expect(cardOf(page)).toHaveCount(0);
  await expect(page.locator('#link a')).toBeFocused();
});

test('puts the focus into a card that the pointer has opened, and nothing is announced', async ({
  context,
  page,
}) => {
  await hoverTerm(page, 'corrigible');
  await expect(cardOf(page)).toBeVisible();
  await expect(cardOf(page)).not.toBeFocused();
  await expect(page.getByRole('status')).toHaveText('');
  await dispatchCommand(context, 'toggle-card');
  await expect(cardOf(page)).toBeFocused();
  await expect(page.locator('.paragraph')).toBeVisible();
  await page.mouse.move(1_000, 700, { steps: 4 });
  await page.waitForTimeout(500);
  await expect(cardOf(page)).toBeFocused();
});

test('opens by command even if cards open by nothing else', async ({ context, page }) => {
  await setSettings(context, { openOn: 'key' });
  await dispatchCommand(context, 'next-term');
  await expect(cardOf(page, 'Corrigibility')).toBeFocused();
});

test('adds nothing that can be tabbed to', async ({ page }) => {
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'last';
    document.body.append(field);
  });
  await page.keyboard.press('Tab');
  await expect(page.locator('#link a')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#last')).toBeFocused();
});

test('looks up what is selected, also where Gloss is off', async ({ context, page }) => {
  await setSettings(context, { enabled: false });
  await expect.poll(() => highlighted(page)).toEqual([]);
  const select = (text: string) =>
    page.evaluate((wanted) => {
      const node = document.querySelector('#below')?.firstChild as Text;
      node.data = `${wanted} stands here.`;
      getSelection()?.setBaseAndExtent(node, 0, node, wanted.length);
    }, text);
  await select('deceptively aligned models');
  await dispatchCommand(context, 'look-up');
  await expect(cardOf(page, 'Deceptive alignment')).toBeFocused();
  await page.keyboard.press('Escape');
  await select('Xylophone quartet');
  await dispatchCommand(context, 'look-up');
  const none = cardOf(page, '“Xylophone quartet” is not in the glossary');
  await expect(none).toBeFocused();
  const opened = context.waitForEvent('page');
  await none.getByRole('button', { name: 'Search the glossary' }).click();
  await expect((await opened).getByRole('searchbox')).toHaveValue('Xylophone quartet');
});

test('looks up what is selected in a field', async ({ context, page }) => {
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.value = 'the orthogonality thesis';
    document.body.prepend(field);
    field.setSelectionRange(4, 24);
    field.focus();
  });
  await dispatchCommand(context, 'look-up');
  await expect(cardOf(page, 'Orthogonality thesis')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('input')).toBeFocused();
});

test('switches Gloss off and on for the site', async ({ context, page }) => {
  await dispatchCommand(context, 'switch-site');
  await expect.poll(() => highlighted(page)).toEqual([]);
  await dispatchCommand(context, 'switch-site');
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('a command goes to the frame that the reader is in', async ({ context, page, origin }) => {
  await page.goto(`${origin}/frames.html`);
  const frame = page.frames()[1];
  await expect.poll(() => (frame ? highlighted(frame) : [])).toHaveLength(1);
  await page.locator('iframe').focus();
  await dispatchCommand(context, 'next-term');
  await expect(frame?.getByRole('dialog') ?? page.getByRole('dialog')).toBeFocused();
  expect(await page.locator('[data-gloss="card"]').count()).toBe(0);
});

test('with elements for terms, each is reached by Tab, announced, and opened by Enter', async ({
  context,
  page,
}) => {
  await setSettings(context, { painter: 'element' });
  await expect(page.locator('gloss-mark').first()).toBeVisible();
  await page.keyboard.press('Tab');
  const term = page.getByRole('button', { name: 'corrigible' });
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cardOf(page, 'Corrigibility')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(term).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'AGI' })).toBeFocused();
  // A term in a link has the link's focus.
  expect(await page.locator('a gloss-mark').getAttribute('tabindex')).toBeNull();
});
