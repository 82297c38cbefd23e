import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
import { expect, highlighted, setSettings, test } from './chromium.ts';

test.use({ density: 'balanced' });

/** Opens the library as a reader has it who has learned nothing yet. */
async function openLibrary(
  context: BrowserContext,
  extension: string,
  hash: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${extension}/icon/icon.svg`);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('gloss-learning').onsuccess = resolve;
      }),
  );
  await page.goto(`${extension}/library.html${hash}`);
  return page;
}

/** What is stored under a name in the database of what is learned. */
function stored(page: Page, store: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('gloss-learning');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as Record<string, unknown>[]);
          };
        };
      }),
    store,
  );
}

const problems = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

/** Answers the question that is shown, rightly or wrongly, by its key. */
async function answer(page: Page, isRight: boolean): Promise<void> {
  const asked = await page.locator('.quiz-question').evaluate((question) => ({
    prompt: question.querySelector('.quiz-clue')?.textContent ?? '',
    choices: [...question.querySelectorAll('.quiz-choice span')].map((each) => each.textContent),
  }));
  expect(asked.choices.length).toBeGreaterThanOrEqual(2);
  await page.keyboard.press('1');
  const wasRight = (await page.locator('.quiz-verdict').getAttribute('data-right')) === 'true';
  if (wasRight === isRight) return;
  await page.keyboard.press('u');
  await expect(page.locator('.quiz-verdict')).toHaveCount(0);
  if (!isRight) {
    await page.keyboard.press('2');
  } else {
    for (let key = 2; key <= asked.choices.length; key++) {
      await page.keyboard.press(String(key));
      if ((await page.locator('.quiz-verdict').getAttribute('data-right')) === 'true') return;
      await page.keyboard.press('u');
      await expect(page.locator('.quiz-verdict')).toHaveCount(0);
    }
  }
  await expect(page.locator('.quiz-verdict')).toHaveAttribute('data-right', String(isRight));
}

test('a term is learned from its entry, asked about, answered by key and mouse, taken back, and stored', async ({
  context,
  extension,
}) => {
  const page = await openLibrary(context, extension, '#/corrigibility');
  await page.getByRole('button', { name: 'Learn this' }).click();
  await expect(page.getByText('Added 1 term')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Learn this' })).toBeVisible();
  expect(await stored(page, 'terms')).toEqual([]);
  await page.getByRole('button', { name: 'Learn this' }).click();
  await expect(page.getByRole('button', { name: 'Stop learning' })).toBeVisible();

  await page.goto(`${extension}/library.html#learn`);
  await expect(page.getByRole('heading', { level: 2, name: 'Learn' })).toBeFocused();
  await expect(page.getByText('1 new term', { exact: true })).toBeVisible();
  expect(await problems(page)).toEqual([]);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await expect(page.getByText('Question 1 of 1')).toBeVisible();
  await expect(page.locator('.quiz-question h2')).toBeFocused();
  expect(await problems(page)).toEqual([]);

  await answer(page, false);
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
  await expect(page.locator('.quiz-feedback').getByRole('link')).toHaveAttribute('href', /^#\//);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await problems(page)).toEqual([]);
  await expect
    .poll(() => stored(page, 'terms'))
    .toEqual([expect.objectContaining({ answers: [expect.objectContaining({ grade: 'again' })] })]);

  // What was wrong comes once more, and does not count again.
  await page.keyboard.press('Enter');
  await expect(page.getByText('once more')).toBeVisible();
  await page.locator('.quiz-choice').first().click();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'That’s it for today' })).toBeFocused();
  await expect(page.getByText('0 of 1 right the first time.')).toBeVisible();
  await expect(page.getByText(/^Next questions: (tomorrow|in \d+ days)\.$/)).toBeVisible();
  expect(await problems(page)).toEqual([]);
  const [learned] = await stored(page, 'terms');
  expect(learned?.answers).toHaveLength(1);

  await page.getByRole('link', { name: 'Back to Learn' }).click();
  await expect(page.getByText('Nothing to do today.')).toBeVisible();
  await page.getByRole('button', { name: 'Stop learning “corrigibility”' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => stored(page, 'terms')).toEqual([learned]);
});

test('a subject is begun from its basics, and the quiz on the basics teaches what was missed', async ({
  context,
  extension,
}) => {
  const page = await openLibrary(context, extension, '#learn/quiz');
  await expect(page.getByText('Question 1 of 15')).toBeVisible();
  const ids = new Set<string>();
  for (let number = 1; number <= 15; number++) {
    await expect(page.getByText(`Question ${number} of`)).toBeVisible();
    await answer(page, number > 1);
    ids.add((await page.locator('.quiz-feedback a').getAttribute('href')) ?? '');
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('14 of 15 right the first time.')).toBeVisible();
  expect(ids.size).toBeGreaterThan(10);
  await page.getByRole('button', { name: 'Learn these' }).click();
  await expect(page.getByText('Added 1 term')).toBeVisible();

  await page.goto(`${extension}/library.html#learn`);
  await page.getByRole('button', { name: 'Learn “Alignment”' }).click();
  await expect(page.getByText(/^Added \d\d+ terms/)).toBeVisible();
  const known = new Set<string>();
  const terms = (await stored(page, 'terms')) as { readonly id: string; readonly since: number }[];
  for (const { id } of terms.toSorted((a, b) => a.since - b.since)) known.add(id);
  expect(known.size).toBeGreaterThan(20);
  await expect(page.getByText('5 new terms')).toBeVisible();
});

test('entries are exported, and progress saved, cleared and brought back', async ({
  context,
  extension,
}) => {
  const page = await openLibrary(context, extension, '#/corrigibility');
  await page.getByRole('button', { name: 'Learn this' }).click();
  await expect(page.getByRole('button', { name: 'Stop learning' })).toBeVisible();
  await page.goto(`${extension}/library.html#learn`);
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    const path = await download.path();
    return { name: download.suggestedFilename(), path, text: await readFile(path, 'utf8') };
  };
  const anki = await saved('Export…');
  expect(anki.name).toBe('Gloss learning (anki).txt');
  expect(anki.text).toContain('#guid column:1');
  expect(anki.text).toContain('gloss-corrigibility');

  const copy = await saved('Save a copy…');
  await page.getByRole('button', { name: 'Clear progress' }).click();
  await expect(page.getByText('Progress cleared.')).toBeVisible();
  await expect.poll(() => stored(page, 'terms')).toEqual([]);
  await page.getByLabel('Add from a copy…').setInputFiles(copy.path);
  await expect.poll(() => stored(page, 'terms')).toHaveLength(1);
  const newer = { name: 'x.json', mimeType: 'application/json' };
  const buffer = Buffer.from('{"format":"gloss-learning","version":9}');
  await page.getByLabel('Add from a copy…').setInputFiles({ ...newer, buffer });
  await expect(page.getByText('made by a newer version of Gloss')).toBeVisible();
  expect(await stored(page, 'terms')).toHaveLength(1);
});

test('damaged progress is kept aside, and that of a newer version left alone, each with a sentence', async ({
  context,
  extension,
}) => {
  const page = await openLibrary(context, extension, '#learn');
  await expect(page.getByRole('heading', { level: 2, name: 'Learn' })).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('gloss-learning').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          const transaction = result.transaction('terms', 'readwrite');
          transaction.objectStore('terms').put({ id: 'agent', since: 'long ago' });
          transaction.oncomplete = () => {
            result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByText('1 damaged record of your progress was set aside.')).toBeVisible();
  expect(await stored(page, 'damaged')).toEqual([{ id: 'agent', since: 'long ago' }]);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('gloss-learning', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await page.reload();
  await expect(page.getByText('saved by a newer version of Gloss')).toBeVisible();
  await page.goto(`${extension}/library.html#/corrigibility`);
  await expect(page.getByText('saved by a newer version of Gloss')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Learn this' })).toHaveCount(0);
});

test('terms met on five days give way, only while that is chosen, and are counted only then', async ({
  context,
  extension,
  origin,
}) => {
  const own = await openLibrary(context, extension, '#learn');
  await expect(own.getByRole('heading', { level: 2, name: 'Learn' })).toBeVisible();
  const page = await context.newPage();
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  expect(await stored(own, 'met')).toEqual([]);

  await own.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('gloss-learning').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          const transaction = result.transaction('met', 'readwrite');
          transaction.objectStore('met').put({ id: 'corrigibility', days: 5, last: '2026-01-05' });
          transaction.oncomplete = () => {
            result.close();
            resolve();
          };
        };
      }),
  );
  await setSettings(context, { fadeMet: true });
  await expect.poll(() => highlighted(page)).not.toContain('corrigible');
  await expect.poll(() => highlighted(page)).not.toEqual([]);
  // What else is underlined is met once it has been looked at.
  const met = async () => (await stored(own, 'met')).map(({ id, days }) => ({ id, days }));
  await expect.poll(async () => (await met()).length).toBeGreaterThan(1);
  expect(await met()).toContainEqual({ id: 'corrigibility', days: 5 });
  expect(
    (await met()).filter(({ id }) => id !== 'corrigibility').every(({ days }) => days === 1),
  ).toBe(true);

  await setSettings(context, { fadeMet: false });
  await expect.poll(() => stored(own, 'met')).toEqual([]);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});
