import { mkdirSync } from 'node:fs';
import { extensionOrigin, openChromium } from './chromium.ts';
import { placeOf } from './pictures/term-place.ts';
import { serve } from './serve.ts';

/** Takes the README's pictures from the built extension: `npm run picture`. */
const folder = '.github/pictures';

type Picture = {
  readonly name: string;
  readonly term: string;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly width?: number;
  /** Whether to show the whole article, in a window high enough for it. */
  readonly full?: boolean;
};

const pictures: readonly Picture[] = [
  { name: 'reading-light', term: 'self-preservation' },
  { name: 'reading-dark', term: 'self-preservation', dark: true },
  { name: 'forced-colors', term: 'self-preservation', forcedColors: true },
  { name: 'narrow', term: 'self-preservation', width: 390 },
  { name: 'long-article', term: 'instrumental convergence', full: true },
];

mkdirSync(folder, { recursive: true });
const served = await serve('scripts/demo');
for (const picture of pictures) await take(picture);
served.close();

async function take({ name, term, dark = false, forcedColors, width = 960, full }: Picture) {
  const context = await openChromium('.output/chrome-mv3-e2e', {
    headless: true,
    dark,
    pixelRatio: 2,
  });
  await extensionOrigin(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize({ width, height: full ? 1_080 : 820 });
  if (forcedColors) await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${served.origin}/article.html`);
  await page.waitForFunction(() => CSS.highlights.get('gloss')?.size);
  const { x, y } = await placeOf(page, term);
  await page.mouse.move(x - 40, y - 20);
  await page.mouse.move(x, y, { steps: 6 });
  const card = page.getByRole('dialog');
  await card.waitFor();
  if (full) {
    await card.getByRole('button', { name: 'More', exact: true }).click();
    await page.mouse.move(x, y);
  }
  await card.evaluate((shown) => Promise.all(shown.getAnimations().map((each) => each.finished)));
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
}
