import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Page } from 'playwright';
import { expectAccessible } from './accessible.ts';
import { expect, setSettings, test } from './chromium.ts';

async function openMap(context: BrowserContext, extension: string, hash = '#map'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${extension}/library.html${hash}`);
  await expect(page.locator('.map-dot').first()).toBeAttached();
  return page;
}

/** @returns the dot of an entry, by its name. */
function dot(page: Page, name: string) {
  return page.getByRole('button', { name: new RegExp(`^${name},`) });
}

/** @returns the scale that the map is drawn at. */
async function scaleOf(page: Page): Promise<number> {
  const transform = (await page.locator('.map-scaled').getAttribute('transform')) ?? '';
  return Number(/scale\(([\d.]+)\)/.exec(transform)?.[1]);
}

test('a worker lays the field out, the same each time', async ({ context, extension }) => {
  const page = await context.newPage();
  const worker = page.waitForEvent('worker');
  await page.goto(`${extension}/library.html#map`);
  expect(new URL((await worker).url()).pathname).toBe('/map-worker.js');
  await expect(page.locator('.map-dot').first()).toBeAttached();
  const shape = () =>
    page.locator('.map-region').evaluateAll((all) => all.map((each) => each.getAttribute('d')));
  const first = await shape();
  expect(first).toHaveLength(12);
  await page.reload();
  await expect(page.locator('.map-dot').first()).toBeAttached();
  expect(await shape()).toEqual(first);
});

test('all of it works with keys alone', async ({ context, extension }) => {
  const page = await openMap(context, extension);
  const map = page.getByRole('application', { name: 'Map' });
  await map.focus();
  const before = await map.locator('.map-scaled').getAttribute('transform');
  await page.keyboard.press('ArrowRight');
  expect(await map.locator('.map-scaled').getAttribute('transform')).not.toBe(before);
  const scale = await scaleOf(page);
  await page.keyboard.press('+');
  await expect.poll(() => scaleOf(page)).toBeCloseTo(scale * 1.4, 2);
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  await expect.poll(() => scaleOf(page)).toBeCloseTo(scale, 2);
  await page.keyboard.press('Enter');
  const focused = page.locator('.map-dot:focus');
  const first = await focused.getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  const second = await focused.getAttribute('aria-label');
  expect(second).not.toBe(first);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Selected term' });
  await expect(panel.getByRole('heading')).toHaveText(second?.split(',')[0] ?? '');
  await expect(focused).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(map).toBeFocused();
});

test('a term is found, opened, put in the middle, and leads to its reading path', async ({
  context,
  extension,
}) => {
  const page = await openMap(context, extension);
  const search = page.getByRole('combobox', { name: 'Find a term' });
  await search.fill('corrigibil');
  await expect(page.getByRole('option').first()).toContainText('Corrigibility');
  await search.press('ArrowDown');
  await search.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Selected term' });
  await expect(panel.getByRole('heading')).toHaveText('Corrigibility');
  await expect(panel.getByRole('link', { name: 'Reading path' })).toHaveAttribute(
    'href',
    '#path/corrigibility',
  );
  await panel.getByRole('button', { name: 'Centre here' }).click();
  await expect(page).toHaveURL(/#map\/corrigibility$/);
  await expect.poll(() => page.locator('.map-dot').count()).toBeLessThan(60);
  await page.getByRole('checkbox', { name: 'Read first' }).uncheck();
  await expect(page.locator('.map-region[data-side="needs"]')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Open entry' }).click();
  await expect(page.getByRole('heading', { name: 'Corrigibility' })).toBeVisible();
  await expect(page).toHaveURL(/#\/corrigibility/);
});

test('the list has the same entries, filter and selection', async ({ context, extension }) => {
  await setSettings(context, { knownTerms: ['corrigibility'] });
  const page = await openMap(context, extension);
  await expect(dot(page, 'Corrigibility')).toHaveAccessibleName(/, Known$/);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  const tree = page.getByRole('tree', { name: 'Map' });
  await expect(tree.getByRole('treeitem')).toHaveCount(12);
  await page.getByRole('combobox', { name: 'Topics' }).selectOption({ label: 'Alignment' });
  await tree.getByRole('treeitem').first().focus();
  await page.keyboard.type('c');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('combobox', { name: 'Find a term' }).fill('corrigibility');
  const row = tree.getByRole('treeitem', { name: /^Corrigibility/ }).first();
  await row.press('ArrowRight');
  await expect(tree.getByRole('treeitem', { name: /^Leads to/ }).first()).toBeVisible();
  await row.press('Enter');
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await expect(dot(page, 'Corrigibility')).toHaveAttribute('aria-pressed', 'true');
});

test('it is saved as it is shown, as SVG and as PNG, and nothing is loaded for that', async ({
  context,
  extension,
}) => {
  const page = await openMap(context, extension, '#map/corrigibility');
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await expect(page.locator('.map-dot').first()).toBeAttached();
  const save = async (format: string): Promise<Download> => {
    const download = page.waitForEvent('download');
    await page.getByRole('combobox', { name: 'Save picture…' }).selectOption(format);
    return download;
  };
  const svg = await save('svg');
  expect(svg.suggestedFilename()).toBe('gloss-map-corrigibility.svg');
  const source = await readFile(await svg.path(), 'utf8');
  expect(source).toContain('<title>Corrigibility</title>');
  expect(source).toMatch(/>Corrigibility<\/text>/);
  expect(source).toContain('fill="rgb(31, 33, 36)"');
  expect(source).toContain('font-family="system-ui');
  expect(source).not.toMatch(/href|url\(|style=|var\(/);
  const png = await readFile(await (await save('png')).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const width = await page.locator('.map-picture').evaluate(({ clientWidth }) => clientWidth);
  expect(png.readUInt32BE(16)).toBe(2 * width);
  expect(refused).toEqual([]);
});

test('has no accessibility problem that axe finds', async ({ context, extension }) => {
  const page = await openMap(context, extension, '#map/corrigibility');
  await expectAccessible(page, 'near');
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expectAccessible(page, 'list');
});

test('has none on the whole map either', { tag: '@long' }, async ({ context, extension }) => {
  const page = await openMap(context, extension);
  await expect.poll(() => page.locator('.map-dot').count()).toBeGreaterThan(800);
  await expectAccessible(page);
});
