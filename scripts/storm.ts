import { parseArgs } from 'node:util';
import { extensionOrigin, openChromium } from './chromium.ts';
import { serve } from './serve.ts';

/**
 * Makes a page insert and remove a thousand nodes per second under the built extension, and prints
 * every ten seconds the memory used by its scripts and the number of registered marks. Both must
 * not grow.
 *
 *     npm run storm                  for a minute
 *     npm run storm -- --seconds 300
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);

const served = await serve('scripts/demo');
const context = await openChromium('.output/chrome-mv3', { headless: true });
await extensionOrigin(context);
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(`${served.origin}/article.html`);
await page.waitForFunction(() => (CSS.highlights.get('gloss')?.size ?? 0) > 0);
const session = await page.context().newCDPSession(page);
await page.evaluate(beginStorm);

const heaps: number[] = [];
for (let second = 10; second <= seconds; second += 10) {
  await page.waitForTimeout(10_000);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const nodes = await page.evaluate(() => document.getElementsByTagName('*').length);
  heaps.push(usedSize);
  const marks = await page.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0);
  console.log(
    `${String(second).padStart(4)} s  ${(usedSize / 1_048_576).toFixed(1).padStart(6)} MB  ${nodes} elements  ${marks} marks registered`,
  );
}
await context.close();
served.close();
const [first = 0] = heaps;
const last = heaps.at(-1) ?? 0;
console.log(`Memory at the end is ${(last / first).toFixed(2)} of that after ten seconds.`);

/** Inserts twenty nodes every 20 ms, and removes the oldest once there are two thousand. */
function beginStorm(): void {
  const feed = document.createElement('main');
  document.body.prepend(feed);
  let count = 0;
  setInterval(() => {
    for (let i = 0; i < 20; i++) {
      const post = document.createElement('p');
      post.textContent = `Post ${++count}: a corrigible agent, reward hacking and mesa-optimizers.`;
      feed.prepend(post);
      if (feed.childElementCount > 2_000) feed.lastElementChild?.remove();
    }
  }, 20);
}
