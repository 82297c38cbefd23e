import { expectAccessible } from './accessible.ts';
import { expect, highlighted, test } from './chromium.ts';
import { openOptions, openPopup } from './own-pages.ts';
import { choose, openReader, paper } from './pdf-reader.ts';
import { tinyPdf } from './tiny-pdf.ts';

test('on a PDF, the popup says how to read it with Gloss, and opens the reader', async ({
  context,
  extension,
  page,
  origin,
}) => {
  await page.route(`${origin}/pdf/2306.00001`, (route) =>
    route.fulfill({ contentType: 'application/pdf', body: tinyPdf(paper) }),
  );
  await page.goto(`${origin}/pdf/2306.00001`);
  const popup = await openPopup(context, extension, page);
  await expect(popup.getByRole('heading', { name: 'This is a PDF' })).toBeVisible();
  await expect(
    popup.getByText('Save the file, then drop it on Gloss’s own PDF reader.'),
  ).toBeVisible();
  await expectAccessible(popup);
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open the PDF reader' }).click();
  const reader = await opened;
  await expect(reader).toHaveURL(`${extension}/pdf.html`);
  await expect(reader.getByText('Drop a PDF file here, or choose one.')).toBeVisible();
});

test('beside the reader, the popup lists the terms of the file', async ({ context, extension }) => {
  const reader = await openReader(context, extension);
  await choose(reader, tinyPdf(paper));
  await expect.poll(() => highlighted(reader)).toContain('treacherous turn');
  const popup = await openPopup(context, extension, reader);
  await expect(popup.getByRole('heading', { name: 'Gloss is on in this PDF' })).toBeVisible();
  await expect(popup.getByRole('switch')).toHaveCount(0);
  await expect(popup.getByText('Treacherous turn').first()).toBeVisible();
});

test('the settings lead to the reader', async ({ context, extension }) => {
  const options = await openOptions(context, extension);
  await options.getByRole('link', { name: 'Open the PDF reader' }).click();
  await expect(options.getByRole('heading', { name: 'Read a PDF with Gloss' })).toBeVisible();
});
