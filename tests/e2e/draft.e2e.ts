import { strToU8, zipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright';
import { docxOf, docxOfTexts } from '../engine/draft/docx.ts';
import { expectAccessible } from './accessible.ts';
import { testAlone as alone, backgroundOf, expect, test } from './chromium.ts';
import { ownGlossaries } from './own-glossary.ts';
import { openOptions, openPopup } from './own-pages.ts';

const draft = `# On wireheading

We fear **wireheading**, and \`corrigible\` code.

Reward hacking worries us, as does deceptive alignment.

Reward hacking is the finding of ways to get reward that nobody intended.
`;

async function openDraft(context: BrowserContext, extension: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${extension}/draft.html`);
  await expect(page.getByRole('textbox', { name: 'Your draft' })).toBeFocused();
  return page;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your draft' }).fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
}

async function choose(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const buffer = Buffer.from(content);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
}

const row = (page: Page, id: string) => page.locator(`li[data-term="${id}"]`);
const current = (page: Page) => page.locator('mark[data-current]');

test('shows the terms of a pasted draft beside its text, and where they are', async ({
  context,
  extension,
}) => {
  const page = await openDraft(context, extension);
  await paste(page, draft);
  await expect(page.getByText('3 terms in 28 words')).toBeVisible();
  await expect(row(page, 'wireheading')).toContainText('Never explained');
  await expect(row(page, 'reward-hacking')).toContainText('Explained late: Line 7');
  const deceptive = row(page, 'deceptive-alignment');
  await deceptive.getByText('Used in more than one sense.').click();
  await expect(deceptive.getByText('Evan Hubinger and colleagues:')).toBeVisible();
  const place = row(page, 'wireheading').getByRole('button');
  await expect(place).toContainText('Line 11/2');
  await place.click();
  await expect(current(page)).toHaveText('wireheading');
  await place.click();
  await expect(place).toContainText('Line 32/2');
  await page.locator('mark', { hasText: 'deceptive alignment' }).click();
  await expect(deceptive).toHaveClass(/current/);
  await page.getByRole('button', { name: 'Edit text' }).click();
  await expect(page.getByRole('textbox')).toHaveValue(draft);
});

test('lists the terms by kind, by need, and for the readers that are meant', async ({
  context,
  extension,
}) => {
  const page = await openDraft(context, extension);
  await paste(page, `${draft}\nA chatbot is no answer.`);
  const rows = page.locator('.draft-term');
  await page.getByRole('radio', { name: /Never explained/ }).check({ force: true });
  await expect(rows).toHaveCount(2);
  await page.getByRole('radio', { name: /Disputed/ }).check({ force: true });
  await expect(rows).toHaveCount(1);
  await page.getByRole('radio', { name: /All/ }).check({ force: true });
  await expect(row(page, 'chatbot')).toContainText('Known to these readers');
  await page.getByLabel('Written for').selectOption('newcomer');
  await expect(row(page, 'chatbot')).toContainText('Never explained');
  await page.getByLabel('Sort by').selectOption('need');
  await expect(page.locator('.draft-term.needed').first()).toContainText('not in the draft');
});

test('reads files that are chosen or dropped', async ({ context, extension }) => {
  const page = await openDraft(context, extension);
  await choose(page, 'a.html', '<p>We fear <b>wire</b>heading.</p><pre>corrigible</pre>');
  await expect(page.getByRole('heading', { name: 'a.html' })).toBeFocused();
  await expect(page.getByText('1 term in 3 words')).toBeVisible();
  await page.getByRole('button', { name: 'New draft' }).click();
  await choose(page, 'b.docx', docxOfTexts('One &amp; two.', 'We fear wireheading.'));
  await expect(row(page, 'wireheading').getByRole('button')).toContainText('Paragraph 2');
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['We fear a treacherous turn.'], 'c.txt'));
    return data;
  });
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
  await expect(row(page, 'treacherous-turn')).toContainText('Never explained');
  await page.getByLabel('Read as').selectOption('markdown');
  await expect(row(page, 'treacherous-turn')).toContainText('Never explained');
});

const bomb = docxOf(`<w:p>${' '.repeat(40 << 20)}</w:p>`);

for (const [name, content, sentence] of [
  ['bomb.docx', bomb, 'unpacks to far more than any text'],
  ['other.docx', zipSync({ 'a.txt': strToU8('a') }), 'isn’t a Word document'],
  ['broken.docx', docxOf('<w:p><w:r>'), 'is damaged'],
  ['picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2, 3), 'isn’t text'],
  ['long.txt', new Uint8Array((16 << 20) + 1), 'is larger than 16 MB'],
] as const) {
  const tag = name === 'long.txt' ? '@long' : [];
  test(`says in a sentence why ${name} is not checked, and goes on`, { tag }, async ({
    context,
    extension,
  }) => {
    const page = await openDraft(context, extension);
    await choose(page, name, content);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await paste(page, draft);
    await expect(row(page, 'wireheading')).toBeVisible();
  });
}

test('a draft of 10 MB is checked while the page goes on, and shown in parts', {
  tag: '@long',
}, async ({ context, extension }) => {
  const page = await openDraft(context, extension);
  const filler = 'So it goes on, with *words* about nothing in particular.\n\n';
  const long = `We fear wireheading.\n\n${filler.repeat(178_000)}We fear wireheading.\n`;
  expect(long.length).toBeGreaterThan(10_000_000);
  await page.evaluate(() => {
    const state = Object.assign(window, { frames: 0 });
    const count = () => {
      if (document.querySelector('.busy')?.textContent) state.frames++;
      requestAnimationFrame(count);
    };
    count();
  });
  await choose(page, 'long.md', long);
  const place = row(page, 'wireheading').getByRole('button');
  await expect(place).toBeVisible({ timeout: 60_000 });
  // A page that waited for the worker would have drawn nothing meanwhile.
  const frames = await page.evaluate(() => (window as unknown as { frames: number }).frames);
  expect(frames).toBeGreaterThan(20);
  await expect(page.getByRole('button', { name: 'Show later text' })).toBeVisible();
  await place.click();
  await place.click();
  await expect(place).toContainText('Line 356,0032/2');
  await expect(current(page)).toBeInViewport();
  await page.getByRole('button', { name: 'Show earlier text' }).click();
  await page.getByRole('button', { name: 'Show earlier text' }).click();
  await expect(page.getByRole('button', { name: 'Show later text' })).toBeVisible();
});

test('what is added is copied with the draft or alone, and explains its terms', async ({
  context,
  extension,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openDraft(context, extension);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await paste(page, draft);
  await page.getByRole('button', { name: 'Copy draft with these' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const whole = await clipboard();
  expect(whole).toContain('We fear **wireheading[^wireheading]**');
  await page.getByRole('button', { name: 'New draft' }).click();
  await paste(page, whole);
  await expect(row(page, 'wireheading')).toContainText('Explained');
  await expect(row(page, 'wireheading')).not.toContainText('Never');
  await page.getByRole('combobox', { name: 'Add', exact: true }).selectOption('section');
  await page.getByRole('combobox', { name: 'For', exact: true }).selectOption('all');
  await page.getByRole('combobox', { name: 'As', exact: true }).selectOption('html');
  await expect(page.getByRole('button', { name: 'Copy draft with these' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy only these' }).click();
  await expect.poll(clipboard).toContain('<dt><dfn>Wireheading</dfn></dt>');
});

test('all can be done by keys', async ({ context, extension }) => {
  const page = await openDraft(context, extension);
  await page.keyboard.insertText('We fear wireheading and a treacherous turn.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your draft' })).toBeFocused();
  const reach = async (name: RegExp) => {
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const focused = document.activeElement;
        return focused?.matches('button') ? focused.textContent : '';
      });
      if (name.test(label)) return;
    }
    throw new Error(`${name} cannot be reached`);
  };
  await reach(/treacherous turn/);
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveText('treacherous turn');
});

test('nothing leaves the extension, and nothing is stored', async ({ context, extension }) => {
  const worker = await backgroundOf(context);
  const stored = () =>
    worker.evaluate(async () => [
      Object.keys(await chrome.storage.local.get(null)),
      await chrome.storage.sync.get(null),
      await chrome.storage.session.get(null),
    ]);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = await openDraft(context, extension);
  const before = await stored();
  await choose(page, 'a.html', '<img src="https://example.org/x.png"><p>We fear wireheading.</p>');
  await expect(row(page, 'wireheading')).toBeVisible();
  expect(requests.filter((url) => !url.startsWith(extension))).toEqual([]);
  expect(await stored()).toEqual(before);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('is reached from the popup, the settings and the glossary', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Check a draft' }).click();
  await expect(await opened).toHaveURL(/\/draft\.html$/);
  const options = await openOptions(context, extension);
  await options.getByRole('link', { name: 'Check a draft' }).click();
  await expect(options).toHaveURL(/\/draft\.html$/);
  await options.goto(`${extension}/library.html`);
  await options.getByRole('link', { name: 'Check a draft' }).click();
  await expect(options).toHaveURL(/\/draft\.html$/);
});

test('has no accessibility problem that axe finds, and room in a narrow window', async ({
  context,
  extension,
}) => {
  const page = await openDraft(context, extension);
  await expectAccessible(page);
  await paste(page, `${draft}\nA chatbot is no answer.`);
  await row(page, 'wireheading').getByRole('button').click();
  await page.getByLabel('Sort by').selectOption('need');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectAccessible(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

alone('terms of the writer’s own glossaries are checked too', async ({ context, extension }) => {
  const glossaries = await context.newPage();
  await glossaries.goto(`${extension}/glossaries.html`);
  for (const { name, content } of ownGlossaries) {
    const buffer = Buffer.from(content);
    const file = { name: `${name}.json`, mimeType: 'application/json', buffer };
    await glossaries.getByLabel('Choose files…').setInputFiles(file);
    await glossaries.getByRole('button', { name: 'Import' }).click();
    await expect(glossaries.getByRole('region', { name, exact: true })).toBeVisible();
  }
  await glossaries.close();
  const page = await openDraft(context, extension);
  await paste(page, 'Wireheading ist Gift.\n\n強化学習について。');
  const own = page.locator('.draft-term', { hasText: '用語集' });
  await expect(own).toContainText('試行錯誤から学ぶこと。');
  await expect(own).toContainText('Never explained');
  await expect(own.getByRole('heading').getByRole('link')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('.draft-term', { hasText: 'Amt' })).toContainText('Gift');
  await expect(page.locator('.draft-add pre')).toContainText('Gloss, CC BY 4.0; Amt; 用語集.');
  const coming = context.waitForEvent('page');
  await own.getByRole('heading').getByRole('link').click();
  const opened = await coming;
  await expect(opened.getByRole('heading', { name: 'Your glossaries' })).toBeVisible();
});
