import type { BrowserContext, Page } from 'playwright';
import { test as base } from 'playwright/test';
import { extensionOrigin, openChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';

type Gloss = {
  /** Chromium with the extension in it. */
  readonly context: BrowserContext;
  /** The extension's origin, once it runs. */
  readonly extension: string;
  /** The folder of the build that is tested. */
  readonly build: string;
};

/** Where the test pages are. */
type Pages = { readonly origin: string };

/** A test in Chromium with the built extension; a browser for each test, so that none sees another's settings. */
export const test = base.extend<Gloss, Pages>({
  build: ['.output/chrome-mv3-e2e', { option: true }],
  origin: [
    async ({}, use) => {
      const served = await serve('tests/e2e/pages');
      await use(served.origin);
      served.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ build }, use) => {
    const context = await openChromium(build, { headless: true });
    await use(context);
    await context.close();
  },
  extension: async ({ context }, use) => use(await extensionOrigin(context)),
  page: async ({ context, extension }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    if (extension) await use(page);
  },
});

export { expect } from 'playwright/test';

/** @returns the texts that the highlight painter has marked, in the order of registration. */
export function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('gloss') ?? [])].map((found) => {
      const range = new Range();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      return range.toString();
    }),
  );
}

/** Moves the pointer over a marked text as a hand would: in steps, ending at rest. */
export async function hoverTerm(page: Page, text: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    for (const found of CSS.highlights.get('gloss') ?? []) {
      const range = new Range();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      if (range.toString() !== wanted) continue;
      const { left, top, width, height } = range.getClientRects()[0] as DOMRect;
      return { x: left + width / 2, y: top + height / 2 };
    }
    return undefined;
  }, text);
  if (!point) throw new Error(`"${text}" is not marked.`);
  await page.mouse.move(point.x - 40, point.y - 30);
  await page.mouse.move(point.x, point.y, { steps: 8 });
}
