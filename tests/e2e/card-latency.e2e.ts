import type { BrowserContext, Page } from 'playwright';
import { backgroundOf, expect, highlighted, pointOf, testAlone as test } from './chromium.ts';

const delay = 350;
const mostFrames = 2;

/**
 * Rests on a term. @returns the frames that began after the delay was over until the card was there
 * to be painted, the one that painted it counted.
 */
async function framesUntilPainted(page: Page, term: string): Promise<number> {
  const { x, y } = await pointOf(page, term);
  await page.evaluate((rest) => {
    let restedAt = performance.now();
    addEventListener('pointermove', ({ timeStamp }) => {
      restedAt = timeStamp;
    });
    const counting = new Promise<number>((done) => {
      let frames = 0;
      const look = (time: number) => {
        if (time > restedAt + rest) frames++;
        const card = document
          .querySelector('[data-gloss="card"]')
          ?.shadowRoot?.querySelector('.card');
        const { width = 0, top = 0 } = card?.getBoundingClientRect() ?? {};
        // At the top left it has not been placed yet.
        if (width > 0 && top > 0) done(frames);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    Object.assign(window, { counting });
  }, delay);
  await page.mouse.move(x - 30, y - 25);
  await page.mouse.move(x, y, { steps: 5 });
  return page.evaluate(() => (window as unknown as { counting: Promise<number> }).counting);
}

/** Waits until the background has nothing more to do for the page: pages wake it until it answers. */
async function untilCounted(context: BrowserContext): Promise<void> {
  const isDone = async () => {
    const worker = await backgroundOf(context);
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      const { articlesVersion } = await chrome.storage.local.get('articlesVersion');
      const count = await chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      return Boolean(articlesVersion && count);
    });
  };
  await expect.poll(() => isDone().catch(() => false), { timeout: 60_000 }).toBe(true);
}

for (const asleep of [false, true]) {
  const tag = asleep ? [] : '@long';
  test(`the card is painted ${mostFrames} frames after the delay at most${asleep ? ', while the background sleeps' : ''}`, {
    tag,
  }, async ({ context, page, origin }) => {
    const session = await context.newCDPSession(page);
    let status = '';
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      status = versions.at(-1)?.runningStatus ?? status;
    });
    await session.send('ServiceWorker.enable');
    const counts: number[] = [];
    for (let round = 0; round < 5; round++) {
      await page.goto(`${origin}/card.html`);
      await expect.poll(() => highlighted(page)).toContain('corrigible');
      // The articles come in one message after the marks; then the card needs nothing more.
      await pointOf(page, 'Instrumental convergence');
      await page.waitForTimeout(500);
      if (asleep) await untilCounted(context);
      if (asleep) {
        await session.send('ServiceWorker.stopAllWorkers');
        await expect.poll(() => status).toBe('stopped');
      }
      // The pointer on a term wakes the background, for the context menu; that takes far longer.
      counts.push(await framesUntilPainted(page, 'Instrumental convergence'));
      if (!asleep) expect(status).toBe('running');
    }
    const [, , median] = counts.toSorted((a, b) => a - b);
    expect(median, counts.join()).toBeLessThanOrEqual(mostFrames);
  });
}
