import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import UPNG from 'upng-js';
import { extensionOrigin, openChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { placeOf } from './term-place.ts';

/**
 * Records the README's animation, in which the pointer moves to a term and its card opens, as an
 * animated PNG of about three seconds: `npm run picture`.
 */
const file = '.github/pictures/hover.png';

const clip = { x: 120, y: 0, width: 720, height: 420 };
/** The pointer's path to the term, in CSS pixels from it. */
const way = [
  [230, 150],
  [170, 108],
  [115, 70],
  [66, 38],
  [28, 14],
  [8, 3],
  [0, 0],
] as const;
const stepTime = 80;
const restTime = 250;
const readTime = 1_900;

const served = await serve('scripts/demo');
const context = await openChromium('.output/chrome-mv3-e2e', { headless: true, pixelRatio: 2 });
await extensionOrigin(context);
const page = context.pages()[0] ?? (await context.newPage());
await page.setViewportSize({ width: 960, height: 820 });
await page.goto(`${served.origin}/article.html`);
await page.waitForFunction(() => CSS.highlights.get('gloss')?.size);
const { x, y } = await placeOf(page, 'self-preservation');

const frames: Buffer[] = [];
const delays: number[] = [];
for (const [dx, dy] of way) {
  await page.mouse.move(x + dx, y + dy);
  await take(page, x + dx, y + dy, dx === 0 ? restTime : stepTime);
}
const card = page.getByRole('dialog');
await card.waitFor();
await card.evaluate((shown) => Promise.all(shown.getAnimations().map((each) => each.finished)));
await take(page, x, y, readTime);
await context.close();
served.close();

const images = frames.map((frame) => UPNG.decode(toArrayBuffer(frame)));
const { width = 0, height = 0 } = images[0] ?? {};
const pixels = images.map((image) => UPNG.toRGBA8(image)[0] as ArrayBuffer);
writeFileSync(file, Buffer.from(UPNG.encode(pixels, width, height, 256, delays)));

/** Takes one frame and draws an arrow for the pointer, which screenshots do not show. */
async function take(from: Page, left: number, top: number, delay: number): Promise<void> {
  await from.evaluate(drawPointer, [left, top] as const);
  frames.push(await from.screenshot({ clip }));
  delays.push(delay);
}

function drawPointer([left, top]: readonly [number, number]): void {
  const id = 'picture-pointer';
  let arrow = document.getElementById(id);
  if (!arrow) {
    arrow = document.createElement('div');
    arrow.id = id;
    arrow.style.cssText =
      'position:fixed;width:14px;height:20px;background:#000;outline:0;pointer-events:none;' +
      'clip-path:polygon(0 0,0 82%,22% 64%,40% 100%,56% 92%,40% 58%,70% 58%);' +
      'filter:drop-shadow(0 0 1px #fff)';
    document.documentElement.append(arrow);
  }
  arrow.style.left = `${left}px`;
  arrow.style.top = `${top}px`;
}

function toArrayBuffer(bytes: Buffer): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
