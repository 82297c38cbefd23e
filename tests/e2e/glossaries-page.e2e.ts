import type { BrowserContext, Page } from 'playwright';
import { expect, highlighted, hoverTerm, testAlone as test } from './chromium.ts';

/** Opens the page for the reader's own glossaries. */
async function openGlossaries(context: BrowserContext, extension: string): Promise<Page> {
  const glossaries = await context.newPage();
  await glossaries.goto(`${extension}/glossaries.html`);
  await expect(glossaries.getByRole('heading', { level: 1 })).toBeVisible();
  return glossaries;
}

async function openText(context: BrowserContext, origin: string, text: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/article.html`);
  await page.evaluate((given) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = given;
    document.querySelector('h1')?.after(paragraph);
  }, text);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  return page;
}

const csv = [
  'Wort;Erklärung;Link',
  'penguin;A bird.;https://example.org/penguin',
  'heron;"A bird; it wades.";',
  'heron;Again a heron.;',
  ';Nothing in particular.;',
  'the;An article.;',
].join('\n');

async function choose(glossaries: Page, name: string, content: string): Promise<void> {
  await glossaries.getByLabel('Choose files…').setInputFiles({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(content),
  });
}

test('a table is imported after a preview, and its terms are underlined at once', async ({
  context,
  extension,
  origin,
}) => {
  const page = await openText(context, origin, 'A penguin met the heron and a corrigible agent.');
  const glossaries = await openGlossaries(context, extension);
  await choose(glossaries, 'birds.csv', csv);
  const preview = glossaries.getByRole('region', { name: 'Changes to apply' });
  await expect(preview).toContainText('New: 3');
  await expect(preview).toContainText('Refused: 2');
  await expect(preview).toContainText('line 4: “heron” is already defined above (line 3).');
  await expect(preview).toContainText('line 5: There is no term here.');
  await expect(preview).toContainText('“the” is a very common word: it is left out');
  await preview.getByLabel('Also import very common words').check();
  expect(await highlighted(page)).not.toContain('penguin');

  // The last column holds links; it is left out.
  await preview.getByLabel('Column 3').selectOption('Ignore');
  await expect(preview.getByLabel('Column 3')).toHaveValue('ignored');
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(glossaries.getByRole('region', { name: 'birds' })).toContainText('3 entries');
  await expect.poll(() => highlighted(page)).toEqual(expect.arrayContaining(['penguin', 'heron']));

  // The same file again changes nothing.
  await choose(glossaries, 'birds.csv', csv);
  await preview.getByLabel('Import into').selectOption('birds');
  await expect(preview).toContainText('Changed: 1');
  await expect(preview).toContainText('Unchanged: 2');
});

test('a glossary can be switched off, and used on some sites only', async ({
  context,
  extension,
  origin,
}) => {
  const glossaries = await openGlossaries(context, extension);
  await choose(glossaries, 'birds.json', JSON.stringify({ penguin: 'A bird.', agent: 'A spy.' }));
  await glossaries.getByRole('button', { name: 'Import', exact: true }).click();
  const page = await openText(context, origin, 'A penguin met a spy, the agent. It is corrigible.');
  await expect.poll(() => highlighted(page)).toContain('penguin');
  const birds = glossaries.getByRole('region', { name: 'birds' });
  await birds.getByRole('switch').click();
  await page.bringToFront();
  await expect.poll(() => highlighted(page)).not.toContain('penguin');

  await birds.getByRole('switch').click();
  await expect.poll(() => highlighted(page)).toContain('penguin');
  await birds.getByRole('button', { name: 'Name and sites' }).click();
  await birds.getByLabel('Where it’s used').selectOption('Only on the sites below');
  await birds.getByLabel('Sites, one per line').fill('example.org');
  await birds.getByRole('button', { name: 'Save' }).click();
  await expect(birds).toContainText('only on example.org');
  await expect.poll(() => highlighted(page)).not.toContain('penguin');
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('an entry is edited, deleted and brought back; open pages follow', async ({
  context,
  extension,
  origin,
}) => {
  const glossaries = await openGlossaries(context, extension);
  await choose(glossaries, 'birds.json', JSON.stringify({ penguin: 'A bird.', heron: 'Another.' }));
  await glossaries.getByRole('button', { name: 'Import', exact: true }).click();
  const page = await openText(context, origin, 'A penguin met a puffin, which is corrigible.');
  await expect.poll(() => highlighted(page)).toContain('penguin');
  const birds = glossaries.getByRole('region', { name: 'birds' });

  await birds.getByRole('searchbox').fill('pen');
  await expect(birds.getByRole('listitem')).toHaveCount(1);
  await birds.getByRole('button', { name: 'Edit “penguin”' }).click();
  await birds.getByLabel('Term', { exact: true }).fill('puffin');
  await birds.getByRole('button', { name: 'Save' }).click();
  await expect(glossaries.getByText('Saved “puffin”.')).toBeVisible();
  await expect.poll(() => highlighted(page)).toContain('puffin');
  expect(await highlighted(page)).not.toContain('penguin');
  await glossaries.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => highlighted(page)).toContain('penguin');

  await birds.getByRole('button', { name: 'Delete “penguin”' }).click();
  await expect.poll(() => highlighted(page)).not.toContain('penguin');
  await glossaries.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => highlighted(page)).toContain('penguin');

  await birds.getByRole('button', { name: 'Remove glossary' }).click();
  await expect(birds).toHaveCount(0);
  await expect.poll(() => highlighted(page)).not.toContain('penguin');
  await glossaries.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => highlighted(page)).toContain('penguin');
});

test('where two glossaries define a word, the card shows the first and leads to the other', async ({
  context,
  extension,
  origin,
}) => {
  const glossaries = await openGlossaries(context, extension);
  for (const name of ['one', 'two']) {
    const file = { format: 'gloss-glossary', version: 1, author: 'Ada', license: 'CC0', name };
    const entries = [{ term: 'corrigible', definition: `What ${name} says.` }];
    await choose(glossaries, `${name}.json`, JSON.stringify({ ...file, entries }));
    await glossaries.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(glossaries.getByRole('region', { name })).toContainText('1 entry');
  }
  const page = await openText(context, origin, 'It is corrigible.');
  await page.bringToFront();
  await hoverTerm(page, 'corrigible');
  const card = page.getByRole('dialog', { name: 'Corrigible' });
  await expect(card).toContainText('What one says.');
  await expect(card).toContainText('Ada · CC0');
  await card.getByRole('button', { name: 'two' }).click();
  await expect(card).toContainText('What two says.');
  await card.getByRole('button', { name: 'AI safety (built in)' }).click();
  await expect(page.getByRole('dialog', { name: 'Corrigibility' })).toBeVisible();

  await glossaries.bringToFront();
  await glossaries.getByRole('button', { name: 'Move “two” up' }).click();
  await page.bringToFront();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await hoverTerm(page, 'corrigible');
  await expect(card).toContainText('What two says.');
});

test('a backup brings everything back', async ({ context, extension }) => {
  const glossaries = await openGlossaries(context, extension);
  await choose(glossaries, 'birds.json', JSON.stringify({ penguin: 'A bird.', heron: 'Another.' }));
  await glossaries.getByRole('button', { name: 'Import', exact: true }).click();
  const birds = glossaries.getByRole('region', { name: 'birds' });
  await expect(birds).toContainText('2 entries');
  const saved = glossaries.waitForEvent('download');
  await glossaries.getByRole('button', { name: 'Back up…' }).click();
  const file = await (await saved).path();
  await birds.getByRole('button', { name: 'Remove glossary' }).click();
  await expect(birds).toHaveCount(0);
  await glossaries.getByLabel('Restore…').setInputFiles(file);
  await expect(glossaries.getByText('birds: added (2 entries)')).toBeVisible();
  await glossaries.getByRole('button', { name: 'Apply' }).click();
  await expect(birds).toContainText('2 entries');
});
