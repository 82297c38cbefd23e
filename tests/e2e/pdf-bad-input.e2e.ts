import { expectAccessible } from './accessible.ts';
import { expect, highlighted, test } from './chromium.ts';
import { choose, drop, goToPage, openReader, paper } from './pdf-reader.ts';
import { tinyPdf } from './tiny-pdf.ts';

test('says of a damaged file, and of what is no PDF or no file, what helps', async ({
  context,
  extension,
}) => {
  const reader = await openReader(context, extension);
  await choose(reader, Buffer.from('%PDF-1.7\nand then nothing of what it takes'), 'half.pdf');
  await expect(reader.getByRole('alert')).toContainText('“half.pdf” can’t be opened. It’s damaged');
  await choose(reader, Buffer.from('PK\x03\x04 a document'), 'letter.pdf');
  await expect(reader.getByRole('alert')).toHaveText('“letter.pdf” isn’t a PDF.');
  await drop(reader);
  await expect(reader.getByRole('alert')).toContainText('Save the PDF, then drop the saved file.');
  await choose(reader, tinyPdf(paper));
  await expect.poll(() => highlighted(reader)).toContain('treacherous turn');
});

test('a file whose index is damaged is read all the same', async ({ context, extension }) => {
  const reader = await openReader(context, extension);
  const damaged = tinyPdf(paper)
    .toString('latin1')
    .replace(/\nxref\n/, '\nxxxx\n');
  await choose(reader, Buffer.from(damaged, 'latin1'));
  await expect.poll(() => highlighted(reader)).toContain('treacherous turn');
});

test('the open file stays if another cannot be opened', async ({ context, extension }) => {
  const reader = await openReader(context, extension);
  await choose(reader, tinyPdf(paper, { title: 'The first' }));
  await expect.poll(() => highlighted(reader)).toContain('treacherous turn');
  await drop(reader, Buffer.from('no pdf'), 'notes.txt');
  await expect(reader.getByText('“notes.txt” isn’t a PDF.')).toBeVisible();
  expect(await highlighted(reader)).toContain('treacherous turn');
  await drop(reader, tinyPdf([['Now on wireheading in AI systems.']], { title: 'The second' }));
  await expect(reader.getByRole('heading', { name: 'The second' })).toBeVisible();
  await expect(reader.getByText('“notes.txt” isn’t a PDF.')).toHaveCount(0);
  await expect.poll(() => highlighted(reader)).toEqual(['wireheading']);
});

test('an encrypted file is opened with its password', async ({ context, extension }) => {
  const reader = await openReader(context, extension);
  await choose(reader, tinyPdf(paper, { title: 'Kept close', password: 'sesame' }), 'secret.pdf');
  const field = reader.getByLabel('“secret.pdf” is protected. Enter its password:');
  await expect(field).toBeFocused();
  await field.fill('wrong');
  await field.press('Enter');
  await expect(reader.getByRole('alert')).toHaveText('Wrong password. Try again.');
  await expect(field).toBeFocused();
  await expectAccessible(reader);
  await field.fill('sesame');
  await field.press('Enter');
  await expect(reader.getByRole('heading', { name: 'Kept close' })).toBeVisible();
  await expect.poll(() => highlighted(reader)).toContain('treacherous turn');
});

test('a reader without the password goes back to the file that was open', async ({
  context,
  extension,
}) => {
  const reader = await openReader(context, extension);
  await choose(reader, tinyPdf(paper, { title: 'The first' }));
  await expect(reader.getByRole('heading', { name: 'The first' })).toBeVisible();
  await choose(reader, tinyPdf(paper, { password: 'sesame' }), 'secret.pdf');
  await reader.getByRole('button', { name: 'Cancel' }).click();
  await expect(reader.getByRole('heading', { name: 'The first' })).toBeVisible();
  await expect(reader.getByLabel(/is protected/)).toHaveCount(0);
});

test('shows a scan, and says that it has no text', async ({ context, extension }) => {
  const reader = await openReader(context, extension);
  await choose(reader, tinyPdf(['picture', 'picture']));
  const notice = reader.getByText('This PDF contains pictures of pages and no text');
  await expect(notice).toBeVisible();
  const middle = () =>
    reader
      .locator('canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        const { width, height } = canvas;
        return canvas
          .getContext('2d')
          ?.getImageData(width / 2, height / 2, 1, 1)
          .data.join();
      });
  await expect.poll(middle).toBe('0,0,0,255');
  await reader.locator('.notice').getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
  await choose(reader, tinyPdf(['picture', ...paper]));
  await expect(reader.getByText('of 3')).toBeVisible();
  await goToPage(reader, 2);
  await expect.poll(() => highlighted(reader)).toContain('treacherous turn');
  await expect(notice).toHaveCount(0);
});

test('two thousand pages open at once, and are drawn where the reader is', async ({
  context,
  extension,
}) => {
  const reader = await openReader(context, extension);
  const pages = Array.from({ length: 2_000 }, (_, index) => [`Page ${index + 1} of a long book.`]);
  pages[1_999] = ['The last page is on reward hacking by AI systems.'];
  await choose(reader, tinyPdf(pages));
  await expect(reader.getByText('A long document: its 2,000 pages are drawn')).toBeVisible();
  await expect(reader.locator('.textLayer').first()).toContainText('Page 1 of');
  await goToPage(reader, 2_000);
  await expect.poll(() => highlighted(reader)).toContain('reward hacking');
  expect(await reader.locator('canvas').count()).toBeLessThan(20);
});
