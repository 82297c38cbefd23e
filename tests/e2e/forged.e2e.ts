import { expect, highlighted, test } from './chromium.ts';

test('messages and events that a page makes up change nothing', async ({ page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  const answers = await page.evaluate(async () => {
    const heard: unknown[] = [];
    addEventListener('message', ({ data }) => heard.push(data));
    const choices = [
      { gloss: 'choose', args: [{ kind: 'know', id: 'corrigibility', known: true }] },
      { gloss: 'toggleAllTerms', args: [] },
      { gloss: 'settingsChanged', args: [] },
    ];
    for (const choice of choices) {
      postMessage(choice, '*');
      document.dispatchEvent(new CustomEvent('gloss', { detail: choice }));
      new BroadcastChannel('gloss').postMessage(choice);
    }
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: unknown } };
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    // What the page has sent itself comes back; nobody else says anything.
    return { heard: heard.length, runtime: typeof chrome?.runtime };
  });
  expect(answers).toEqual({ heard: 3, runtime: 'undefined' });
  await page.reload();
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});
