import { expect, highlighted, hoverTerm, isolatedWorld, test } from './chromium.ts';

test('a page that fights back is marked all the same, and notices nothing', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/hostile.html`);
  const world = await isolatedWorld(page);
  await expect.poll(() => highlighted(world)).toEqual(['corrigible', 'instrumental convergence']);
  const count = (what: string) =>
    world.evaluate((name) => document.documentElement.getAttribute(`data-${name}`), what);
  await hoverTerm(page, 'corrigible', world);
  await expect.poll(() => count('removed')).toBe('1');
  await page.mouse.move(700, 500, { steps: 4 });
  await hoverTerm(page, 'instrumental convergence', world);
  await expect.poll(() => count('removed')).toBe('2');
  expect(await count('problems')).toBeNull();
});

test('text in both directions is read through its controls, and halves of characters too', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/bidi.html`);
  const marked = async () => {
    const texts = await highlighted(page);
    return texts.map((text) => text.replace(/\p{Cf}/gu, '')).sort();
  };
  await expect
    .poll(marked)
    .toEqual([
      'AI safety',
      'corrigible',
      'instrumental convergence',
      'mesa-optimizer',
      'reward hacking',
      'treacherous turn',
    ]);
  await hoverTerm(page, 'instrumental convergence');
  await expect(page.getByRole('dialog', { name: 'Instrumental convergence' })).toBeVisible();
});

test('frames are read, and follow the site of the page on top', async ({
  context,
  extension,
  page,
  origin,
}) => {
  await page.goto(`${origin}/frames.html`);
  const inside = page.frames()[1];
  const marks = () =>
    inside?.evaluate(() => [...(CSS.highlights.get('gloss') ?? [])].length) ?? Promise.resolve(-1);
  await expect.poll(marks).toBe(1);
  const options = await context.newPage();
  await options.goto(`${extension}/options.html`);
  await options.evaluate(() =>
    chrome.storage.local.set({ 'setting.sites': { '127.0.0.1': 'off' } }),
  );
  await expect.poll(marks).toBe(0);
  await expect.poll(() => highlighted(page)).toEqual([]);
});

test('a frame from another site follows the page on top too', async ({
  context,
  extension,
  page,
  origin,
}) => {
  await page.goto(`${origin}/frames.html`);
  await page.evaluate(
    (url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    },
    `${origin.replace('127.0.0.1', 'localhost')}/plain.txt`,
  );
  const marks = async () => {
    const frame = page.frames().find((other) => other.url().endsWith('/plain.txt'));
    return frame ? highlighted(frame) : [];
  };
  await expect.poll(marks).toContain('treacherous turn');
  const options = await context.newPage();
  await options.goto(`${extension}/options.html`);
  const switchSites = (sites: Record<string, string>) =>
    options.evaluate((all) => chrome.storage.local.set({ 'setting.sites': all }), sites);
  await switchSites({ localhost: 'off' });
  await expect.poll(marks).toContain('treacherous turn');
  await switchSites({ '127.0.0.1': 'off' });
  await expect.poll(marks).toEqual([]);
});

test('an XHTML document is read', async ({ page, origin }) => {
  await page.goto(`${origin}/page.xhtml`);
  await expect.poll(() => highlighted(page)).toEqual(['instrumental convergence']);
});

test('nothing is underlined in print', async ({ page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  const line = () =>
    page.evaluate(() => {
      const [paragraph] = document.getElementsByTagName('p');
      return getComputedStyle(paragraph as Element, '::highlight(gloss)').textDecorationLine;
    });
  expect(await line()).toBe('underline');
  await page.emulateMedia({ media: 'print' });
  expect(await line()).toBe('none');
});

test('a plain-text document is read, line breaks and all', async ({ page, origin }) => {
  await page.goto(`${origin}/plain.txt`);
  await expect
    .poll(() => highlighted(page))
    .toEqual(['instrumental\n    convergence', 'treacherous turn']);
});

test('a file on this computer is read', async ({ page }) => {
  await page.goto(new URL('./pages/article.html', import.meta.url).href);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('nothing is asked of the network, whatever the reader does', async ({
  context,
  extension,
  page,
  origin,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await hoverTerm(page, 'corrigible');
  await page.getByRole('dialog').getByRole('button', { name: 'More', exact: true }).click();
  const popup = await context.newPage();
  await popup.goto(`${extension}/popup.html`);
  await popup.getByRole('searchbox').fill('alignment');
  await popup.getByRole('listitem').first().click();
  await popup.goto(`${extension}/options.html`);
  await popup.getByRole('radio', { name: 'Every time' }).check();
  await expect.poll(async () => (await highlighted(page)).length).toBeGreaterThan(4);
  const others = asked.filter((url) => !url.startsWith(extension) && !url.startsWith('data:'));
  expect(others.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([`${origin}/article.html`]);
});
