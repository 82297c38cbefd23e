import { mkdirSync } from 'node:fs';
import { extensionOrigin, openChromium } from './chromium.ts';
import { serve } from './serve.ts';

/** Takes the README's pictures from the built extension: `npm run picture`. */
const folder = '.github/pictures';
const term = 'self-preservation';

mkdirSync(folder, { recursive: true });
const served = await serve('scripts/demo');
for (const scheme of ['light', 'dark'] as const) {
  const context = await openChromium('.output/chrome-mv3-e2e', {
    headless: true,
    dark: scheme === 'dark',
  });
  await extensionOrigin(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize({ width: 960, height: 820 });
  await page.goto(`${served.origin}/article.html`);
  await page.waitForFunction(() => CSS.highlights.get('gloss')?.size);
  const paragraph = page.locator('p', { hasText: term });
  await paragraph.evaluate((element) =>
    window.scrollTo(0, element.getBoundingClientRect().top - 120),
  );
  const place = await paragraph.evaluate((element, wanted) => {
    const text = element.firstChild as Text;
    const range = new Range();
    range.setStart(text, text.data.indexOf(wanted));
    range.setEnd(text, text.data.indexOf(wanted) + wanted.length);
    const box = range.getClientRects()[0] as DOMRect;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, term);
  await page.mouse.move(place.x - 40, place.y - 20);
  await page.mouse.move(place.x, place.y, { steps: 6 });
  await page.getByRole('dialog').waitFor();
  await page.screenshot({ path: `${folder}/reading-${scheme}.png` });
  await context.close();
}
served.close();
