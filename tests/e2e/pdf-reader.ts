import type { BrowserContext, Page } from 'playwright';
import { expect } from './chromium.ts';

/** A paper whose terms are divided between its lines. */
export const paper = [
  [
    'A learned system that may be corrigi-',
    'ble today is watched for deception. Instrumental',
    'convergence makes it seek resources, and a',
    'treacherous turn may follow in AI systems.',
  ],
  ['The second page is on reward hacking by AI systems.', 'It ends with a mesa-', 'optimizer.'],
] as const;

/** Opens the PDF reader in a tab. */
export async function openReader(context: BrowserContext, extension: string): Promise<Page> {
  const reader = await context.newPage();
  await reader.goto(`${extension}/pdf.html`);
  await expect(reader.getByRole('heading', { name: 'Read a PDF with Gloss' })).toBeVisible();
  return reader;
}

/** Chooses a file, as with the reader's button. */
export async function choose(reader: Page, buffer: Buffer, name = 'paper.pdf'): Promise<void> {
  const file = { name, mimeType: 'application/pdf', buffer };
  await reader.locator('input[type=file]').first().setInputFiles(file);
}

/** Drops a file on the page; something else, such as a link, without a file. */
export async function drop(reader: Page, buffer?: Buffer, name = 'paper.pdf'): Promise<void> {
  const dropped = { name, bytes: buffer ? [...buffer] : undefined };
  await reader.evaluate((given) => {
    const data = new DataTransfer();
    if (given.bytes) data.items.add(new File([new Uint8Array(given.bytes)], given.name));
    else data.setData('text/uri-list', 'https://example.org/paper.pdf');
    for (const type of ['dragover', 'drop']) {
      const init = { bubbles: true, cancelable: true, dataTransfer: data };
      document.body.dispatchEvent(new DragEvent(type, init));
    }
  }, dropped);
}

/** Types a page's number. */
export async function goToPage(reader: Page, page: number): Promise<void> {
  const field = reader.getByRole('textbox', { name: 'Page' });
  await field.fill(String(page));
  await field.press('Enter');
}
