import type { Page } from 'playwright';
import { expect, inBoth, openApp, type Pair, setSettings, test } from './apps.ts';
import { highlighted } from './chromium.ts';

test.describe.configure({ mode: 'parallel' });

/** Terms that the apps' texts are made of. */
const term = /^(corrigible|instrumental convergence|mesa-optimizer|reward hacking)$/i;

const rounds = 4;
const editsPerRound = 100;

/** Fewer than with highlights, to keep the tests short. */
const roundsWithElements = 4;

/** Waits until terms of the app are marked, and nothing that is not a term any more. */
async function expectMarks(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        // Until Gloss has read a changed text, a range may end beyond it.
        const marked = await highlighted(page).catch(() => ['too short a text']);
        return { enough: marked.length > 4, stale: marked.filter((text) => !term.test(text)) };
      },
      { intervals: [50] },
    )
    .toEqual({ enough: true, stale: [] });
}

/** All that can be seen of a page's document, and what its own observer has seen change. */
function documentOf(page: Page) {
  return page.evaluate(() => {
    const shadowRoots: ShadowRoot[] = [];
    const search = (root: ParentNode) => {
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        if (!shadowRoot) continue;
        shadowRoots.push(shadowRoot);
        search(shadowRoot);
      }
    };
    search(document);
    return {
      html: document.documentElement.outerHTML,
      // Lit marks its places with a number drawn anew for every page.
      shadow: shadowRoots.map((root) => root.innerHTML.replace(/lit\$\d+\$/g, 'lit$')),
      sheets: shadowRoots.map((root) => root.adoptedStyleSheets.length),
      seen: window.testApp.seen,
      article: window.testApp.article,
    };
  });
}

for (const name of ['react', 'vue', 'svelte', 'preact', 'lit']) {
  const tag = name === 'react' ? [] : '@long';
  test(`${name} works the same with marks in its text`, { tag }, async ({
    pair,
    extension,
    appsOrigin,
  }) => {
    test.setTimeout(90_000);
    await setSettings(pair.withGloss, extension, { 'setting.occurrence': 'all' });
    await openApp(pair, name, appsOrigin);
    // What a server has sent is marked before the app comes to life.
    if (name !== 'lit') await expectMarks(pair.withGloss);
    await inBoth(pair, (page) => page.evaluate(() => window.testApp.start()));
    await expectMarks(pair.withGloss);
    for (let round = 0; round < rounds; round++) {
      await inBoth(pair, (page) =>
        page.evaluate((times) => window.testApp.edit(times), editsPerRound),
      );
      await expectMarks(pair.withGloss);
    }
    const [withGloss, withoutGloss] = await inBoth(pair, documentOf);
    expect(withGloss).toEqual(withoutGloss);
    expect(pair.complaints).toEqual([]);
  });
}

/** What a reader sees of the app, once Gloss has followed its changes. */
async function expectSameText(pair: Pair): Promise<void> {
  const textOf = (page: Page) =>
    page.evaluate(() => document.getElementById('app')?.textContent ?? '');
  const expected = await textOf(pair.withoutGloss);
  await expect.poll(() => textOf(pair.withGloss), { intervals: [50] }).toBe(expected);
}

test('react keeps its text with elements around terms, and gets its DOM back', async ({
  pair,
  extension,
  appsOrigin,
}) => {
  test.setTimeout(90_000);
  const marks = pair.withGloss.locator('#app gloss-mark');
  await setSettings(pair.withGloss, extension, { 'setting.occurrence': 'all' });
  await openApp(pair, 'react', appsOrigin);
  // Elements come after the app is alive: React puts up anew what it cannot take over.
  await inBoth(pair, (page) => page.evaluate(() => window.testApp.start()));
  await setSettings(pair.withGloss, extension, { 'setting.painter': 'element' });
  for (let round = 0; round < roundsWithElements; round++) {
    await expect.poll(() => marks.count(), { intervals: [50] }).toBeGreaterThan(4);
    await inBoth(pair, (page) =>
      page.evaluate((times) => window.testApp.edit(times), editsPerRound),
    );
    await expectSameText(pair);
  }
  await setSettings(pair.withGloss, extension, { 'setting.enabled': false });
  await expect(marks).toHaveCount(0);
  const [withGloss, withoutGloss] = await inBoth(pair, async (page) => {
    const { html, article } = await documentOf(page);
    return { html, article };
  });
  expect(withGloss).toEqual(withoutGloss);
  expect(pair.complaints).toEqual([]);
});
