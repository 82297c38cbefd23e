import { expectAccessible } from './accessible.ts';
import { dispatchCommand, expect, highlighted, hoverTerm, setSettings, test } from './chromium.ts';
import { choose, drop, goToPage, openReader, paper } from './pdf-reader.ts';
import { tinyPdf } from './tiny-pdf.ts';

const options = { title: 'On learned systems', contents: ['Beginning', 'End'] };

test('a file that is dropped is shown, its terms are marked, and a card opens', async ({
  context,
  extension,
}) => {
  const reader = await openReader(context, extension);
  await drop(reader, tinyPdf(paper, options));
  await expect(reader.getByRole('heading', { name: 'On learned systems' })).toBeVisible();
  await expect(reader).toHaveTitle('On learned systems · Gloss');
  await expect(reader.getByText('of 2')).toBeVisible();
  await expect.poll(() => highlighted(reader)).toContain('treacherous turn');
  await hoverTerm(reader, 'treacherous turn');
  await expect(reader.getByRole('dialog', { name: 'Treacherous turn' })).toBeVisible();
});

test('words and terms that are divided between lines are found', async ({ context, extension }) => {
  const reader = await openReader(context, extension);
  await choose(reader, tinyPdf(paper, options));
  await expect.poll(() => highlighted(reader)).toContain('corrigi-ble');
  await expect.poll(() => highlighted(reader)).toContain('Instrumentalconvergence');
  await goToPage(reader, 2);
  await expect.poll(() => highlighted(reader)).toContain('mesa-optimizer');
});

test('only the pages are read, not the bar and the contents', async ({ context, extension }) => {
  const reader = await openReader(context, extension);
  const contents = ['On wireheading', 'End'];
  await choose(reader, tinyPdf(paper, { title: 'Inner alignment', contents }));
  await reader.getByRole('button', { name: 'Contents' }).click();
  await expect(reader.getByRole('button', { name: 'On wireheading' })).toBeVisible();
  await goToPage(reader, 2);
  await expect.poll(() => highlighted(reader)).toContain('reward hacking');
  expect(await highlighted(reader)).not.toContain('wireheading');
});

test('settings apply to the pages at once, but not the rules of sites', async ({
  context,
  extension,
}) => {
  await setSettings(context, { mode: 'only', sites: { 'file:': 'off' } });
  const reader = await openReader(context, extension);
  await choose(reader, tinyPdf(paper));
  await expect.poll(() => highlighted(reader)).toContain('treacherous turn');
  await setSettings(context, { knownTerms: ['treacherous-turn'] });
  await expect.poll(() => highlighted(reader)).not.toContain('treacherous turn');
  await setSettings(context, { enabled: false });
  await expect.poll(() => highlighted(reader)).toEqual([]);
});

test('the keys of Gloss work on the pages', async ({ context, extension }) => {
  const reader = await openReader(context, extension);
  await choose(reader, tinyPdf(paper));
  await expect.poll(() => highlighted(reader)).toContain('treacherous turn');
  await reader.bringToFront();
  await reader.locator('.pages').focus();
  await dispatchCommand(context, 'next-term');
  await expect(reader.getByRole('dialog', { name: 'Corrigibility' })).toBeVisible();
});

test('finds a text on all pages, forwards and back', async ({ context, extension }) => {
  const reader = await openReader(context, extension);
  await choose(reader, tinyPdf([...paper, ['Nothing here.'], ['Systems again.']]));
  await expect(reader.locator('.textLayer').first()).toContainText('deception');
  await reader.keyboard.press('Control+f');
  await reader.keyboard.type('systems');
  await expect(reader.getByText('1 of 3', { exact: true })).toBeVisible();
  await reader.keyboard.press('Enter');
  await expect(reader.getByText('2 of 3', { exact: true })).toBeVisible();
  await reader.keyboard.press('Shift+Enter');
  await expect(reader.getByText('1 of 3', { exact: true })).toBeVisible();
  await reader.keyboard.press('F3');
  await reader.keyboard.press('Control+g');
  await expect(reader.getByText('3 of 3', { exact: true })).toBeVisible();
  await expect(reader.getByRole('textbox', { name: 'Page' })).toHaveValue('4');
  await expect(reader.locator('.highlight.selected')).toHaveText('Systems');
  await reader.getByRole('searchbox').fill('zzzz');
  await expect(reader.getByText('Not found')).toBeVisible();
  await reader.keyboard.press('Escape');
  await expect(reader.getByRole('searchbox')).toHaveCount(0);
  await expect(reader.locator('.highlight')).toHaveCount(0);
  await expect(reader.locator('.pages')).toBeFocused();
});

test('zooms by buttons, keys and choice, and marks stay where their words are', async ({
  context,
  extension,
}) => {
  const reader = await openReader(context, extension);
  await choose(reader, tinyPdf(paper));
  await expect.poll(() => highlighted(reader)).toContain('treacherous turn');
  const zoom = reader.getByRole('combobox', { name: 'Zoom' });
  const width = async () => (await reader.locator('.page').first().boundingBox())?.width ?? 0;
  await zoom.selectOption('1');
  await expect.poll(width).toBeCloseTo(816, 0);
  await reader.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(width).toBeGreaterThan(850);
  await reader.keyboard.press('Control+-');
  await expect.poll(width).toBeCloseTo(816, 0);
  await zoom.selectOption('2');
  await expect.poll(width).toBeCloseTo(1632, -1);
  await expect.poll(() => highlighted(reader)).toContain('treacherous turn');
  await hoverTerm(reader, 'treacherous turn');
  await expect(reader.getByRole('dialog', { name: 'Treacherous turn' })).toBeVisible();
  await reader.mouse.move(2, 400);
  await reader.keyboard.press('Control+0');
  await expect(zoom).toHaveValue('auto');
});

test('pages are reached by number and by the contents', async ({ context, extension }) => {
  const reader = await openReader(context, extension);
  const pages = Array.from({ length: 30 }, (_, index) => [`This is page ${index + 1}.`]);
  const contents = pages.map((_, index) => `Chapter ${index + 1}`);
  await choose(reader, tinyPdf(pages, { contents }));
  const field = reader.getByRole('textbox', { name: 'Page' });
  await goToPage(reader, 17);
  await expect(reader.getByRole('region', { name: 'Page 17' })).toBeInViewport();
  await expect(reader.locator('.textLayer').getByText('This is page 17.')).toBeVisible();
  await goToPage(reader, 99);
  await expect(field).toHaveValue('17');
  await reader.getByRole('button', { name: 'Contents' }).click();
  await reader.getByRole('button', { name: 'Chapter 30' }).click();
  await expect(field).toHaveValue('30');
});

test('text is selected and copied with the lines that it has', async ({ context, extension }) => {
  const reader = await openReader(context, extension);
  await choose(reader, tinyPdf(paper));
  const layer = reader.locator('.textLayer').first();
  await expect(layer).toContainText('treacherous');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.bringToFront();
  await layer.evaluate((element) => getSelection()?.selectAllChildren(element));
  await reader.keyboard.press('Control+c');
  const copied = () => reader.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('watched for deception. Instrumental\nconvergence makes');
});

test('links lead to the web in a tab of their own, and nowhere else', async ({
  context,
  extension,
}) => {
  const reader = await openReader(context, extension);
  await choose(reader, tinyPdf(paper, { link: 'https://example.org/paper' }));
  const link = reader.locator('.linkAnnotation a');
  await expect(link).toHaveAttribute('href', 'https://example.org/paper');
  await expect(link).toHaveAttribute('target', '_blank');
  await choose(reader, tinyPdf(paper, { link: 'mailto:a@example.org' }));
  await expect(link).toHaveCount(1);
  await expect(link).not.toHaveAttribute('href', /./);
});

test('no request leaves the extension, and its policy is never broken', async ({
  context,
  extension,
  origin,
}) => {
  const asked: string[] = [];
  const blocked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  context.on('console', (line) => {
    if (/Content.Security.Policy/i.test(line.text())) blocked.push(line.text());
  });
  const reader = await openReader(context, extension);
  await choose(reader, tinyPdf([...paper, 'picture'], options));
  await expect.poll(() => highlighted(reader)).toContain('treacherous turn');
  await reader.keyboard.press('Control+f');
  await reader.keyboard.type('hacking');
  await expect(reader.locator('.highlight.selected')).toBeVisible();
  expect(asked.filter((url) => !url.startsWith(extension))).toEqual([]);
  expect(asked.some((url) => /\/assets\/pdf\.worker/.test(url))).toBe(true);
  expect(blocked).toEqual([]);
  const [worker] = reader.workers();
  const violated = await worker?.evaluate(
    (url) =>
      new Promise<string>((resolve) => {
        const tell = ({ violatedDirective }: SecurityPolicyViolationEvent) =>
          resolve(violatedDirective);
        addEventListener('securitypolicyviolation', tell);
        fetch(url, { mode: 'no-cors' }).then(
          () => resolve('nothing'),
          () => undefined,
        );
      }),
    `${origin}/article.html`,
  );
  expect(violated).toBe('connect-src');
});

test('has no accessibility problem that axe finds', async ({ context, extension }) => {
  const reader = await openReader(context, extension);
  await expectAccessible(reader);
  await choose(reader, tinyPdf([...paper, 'picture'], options));
  await reader.getByRole('button', { name: 'Contents' }).click();
  await reader.keyboard.press('Control+f');
  await expect.poll(() => highlighted(reader)).toContain('treacherous turn');
  await expectAccessible(reader);
});
