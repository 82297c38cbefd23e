import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { extensionOrigin, openChromium } from '../../chromium.ts';
import { type Figure, figure } from '../figure.ts';
import type { Group } from '../group.ts';

const build = '.output/chrome-mv3';

/** A popup page with nothing in it. */
const emptyPage = '<!doctype html><title>Empty</title><p class="drawn">Nothing</p>';

/** How much longer the popup takes to open than an empty one. */
export const popupOpening: Group = {
  name: 'popup',
  async measure({ rounds }): Promise<Figure[]> {
    const folder = mkdtempSync(path.join(tmpdir(), 'gloss-'));
    cpSync(build, folder, { recursive: true });
    writeFileSync(path.join(folder, 'empty.html'), emptyPage);
    const context = await openChromium(folder, { headless: true });
    try {
      const beyond = await measureOpening(context, rounds);
      return [figure('popup drawn, beyond an empty popup', beyond, { atMost: 100 }, ' ms')];
    } finally {
      await context.close();
      rmSync(folder, { recursive: true });
    }
  },
};

async function measureOpening(context: BrowserContext, rounds: number): Promise<number[]> {
  const origin = await extensionOrigin(context);
  const page = await context.newPage();
  const time = async (name: string, selector: string) => {
    await page.goto(`${origin}/${name}.html`);
    return drawnAfter(page, selector);
  };
  const beyond: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const empty = await time('empty', '.drawn');
    const full = await time('popup', '.site-status [role="status"]');
    // Skips the first round, which warms the browser's caches.
    if (round >= 0) beyond.push(full - empty);
  }
  return beyond;
}

/** @returns when an element was first painted, in ms since the page was requested. */
function drawnAfter(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector(wanted)) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    selector,
  );
}
