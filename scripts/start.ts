import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright';
import { extensionOrigin, openChromium } from './chromium.ts';
import { serve } from './serve.ts';

/**
 * Opens a browser with Gloss on the demo article, or on the given page:
 *
 *     npm start
 *     npm start -- some.html
 *     npm start -- https://example.org/article
 *
 * Without a display, hovers over a term, prints the terms found and saves a picture.
 */
const picture = '.output/demo.png';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const target = process.argv[2];
const served = await serve('scripts/demo');
const address = target ? addressOf(target) : `${served.origin}/article.html`;

if (address === undefined) {
  console.error(`There is no file "${target}". Name an HTML file or an address with https://.`);
  process.exitCode = 1;
} else {
  const context = await openChromium('.output/chrome-mv3', { headless: !hasDisplay });
  await extensionOrigin(context);
  if (hasDisplay) await showTo(context, address);
  else await reportOn(context, address);
}
served.close();

function addressOf(named: string): string | undefined {
  if (/^(https?|file):/.test(named)) return named;
  return existsSync(named) ? pathToFileURL(path.resolve(named)).href : undefined;
}

async function showTo(context: BrowserContext, url: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  // By now the extension has opened its own first-run page in front.
  await page.bringToFront();
  console.log(`Gloss is open on ${url}. Close the window to end.`);
  await new Promise((resolve) => context.once('close', resolve));
}

async function reportOn(context: BrowserContext, url: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    const terms = await waitForTerms(page);
    console.log(`${url}: ${terms.length} terms found`);
    if (terms.length > 0) {
      console.table(terms.map(({ text, context: around }) => ({ term: text, context: around })));
      await hover(page, terms[0] as FoundTerm);
    }
    mkdirSync(path.dirname(picture), { recursive: true });
    await page.screenshot({ path: picture });
    console.log(`Picture: ${picture}`);
  } catch (error) {
    console.error(`${url} cannot be shown: ${(error as Error).message.split('\n')[0]}`);
    process.exitCode = 1;
  } finally {
    await context.close();
  }
}

type FoundTerm = {
  readonly text: string;
  readonly context: string;
  readonly x: number;
  readonly y: number;
};

/** Scrolls through the page to collect its marks, which are registered only near the viewport. */
async function waitForTerms(page: Page): Promise<FoundTerm[]> {
  const found = new Map<string, FoundTerm>();
  await page
    .waitForFunction(
      () =>
        ['gloss', 'gloss-plain', 'gloss-underlined'].some((name) => CSS.highlights.get(name)?.size),
      undefined,
      { timeout: 5_000 },
    )
    .catch(() => {});
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const step = 1_200;
  for (let top = 0; top < height; top += step) {
    await page.evaluate((y) => {
      window.scrollTo(0, y);
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, top);
    for (const term of await page.evaluate(collectTerms)) {
      if (!found.has(term.text)) found.set(term.text, term);
    }
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  return [...found.values()].sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Runs in the page. Positions are measured from the top of the document, in CSS pixels. */
function collectTerms() {
  const marks = ['gloss', 'gloss-plain', 'gloss-underlined'].flatMap((name) => [
    ...(CSS.highlights.get(name) ?? []),
  ]);
  return marks.flatMap((found) => {
    const range = new Range();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    const box = range.getClientRects()[0];
    if (!box) return [];
    const block = found.startContainer.parentElement?.closest('p, li, dd, td, div, body');
    const text = range.toString().replace(/\s+/g, ' ');
    const around = (block?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const at = Math.max(0, around.indexOf(text) - 30);
    return [
      {
        text,
        context: `${at > 0 ? '…' : ''}${around.slice(at, at + 80)}…`,
        x: box.left + scrollX + box.width / 2,
        y: box.top + scrollY + box.height / 2,
      },
    ];
  });
}

async function hover(page: Page, term: FoundTerm): Promise<void> {
  await page.evaluate((y) => window.scrollTo(0, Math.max(0, y - 200)), term.y);
  const top = await page.evaluate(() => scrollY);
  await page.mouse.move(term.x - 40, term.y - top - 30);
  await page.mouse.move(term.x, term.y - top, { steps: 8 });
  const card = page.locator('[data-gloss="card"]');
  await card.waitFor({ state: 'attached', timeout: 5_000 });
  console.log(`Hovered "${term.text}": its card is open.`);
}
