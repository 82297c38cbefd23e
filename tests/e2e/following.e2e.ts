import { expect, highlighted, hoverTerm, test } from './chromium.ts';

test('open shadow roots are read: nested, changed, and added later', async ({ page, origin }) => {
  await page.goto(`${origin}/shadow.html`);
  await expect
    .poll(async () => (await highlighted(page)).sort())
    .toEqual(['corrigible', 'instrumental convergence', 'reward hacking', 'treacherous turn']);
  await page.evaluate('changeInner()');
  await expect.poll(() => highlighted(page)).toContain('superintelligence');
  expect(await highlighted(page)).not.toContain('treacherous turn');
  await page.evaluate('addLate()');
  await expect.poll(() => highlighted(page)).toContain('mesa-optimizer');
  await hoverTerm(page, 'superintelligence');
  await expect(page.getByRole('dialog', { name: 'Superintelligence' })).toBeVisible();
});

test('a page that clears the registry gets its marks back, but not for ever', {
  tag: '@long',
}, async ({ page, origin }) => {
  test.setTimeout(60_000);
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  const all = (await highlighted(page)).sort();
  for (let round = 0; round < 10; round++) {
    const left = await page.evaluate(
      (clearAll) => {
        if (clearAll) CSS.highlights.clear();
        else for (const [, marks] of CSS.highlights) marks.clear();
        return CSS.highlights.get('gloss')?.size ?? 0;
      },
      round % 2 === 0,
    );
    expect(left).toBe(0);
    // Each highlight is restored by itself.
    await expect.poll(async () => (await highlighted(page)).sort()).toEqual(all);
  }
  await page.evaluate(() => CSS.highlights.clear());
  // Twice as long as the looks are apart: there is no event for what does not happen.
  await page.waitForTimeout(2_000);
  expect(await highlighted(page)).not.toContain('corrigible');
});

test('a document written anew is read anew, and its cards open', async ({ page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>New</title><p>Only a treacherous turn.</p>');
    document.close();
  });
  await expect.poll(() => highlighted(page)).toEqual(['treacherous turn']);
  await hoverTerm(page, 'treacherous turn');
  await expect(page.getByRole('dialog', { name: 'Treacherous turn' })).toBeVisible();
});

test('a view that an app replaces is marked anew, first occurrences and all', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  for (const view of ['one', 'two']) {
    await page.evaluate((name) => {
      history.pushState({}, '', `?${name}`);
      document.body.innerHTML = `<h1>${name}</h1><p>A corrigible system, corrigible ${name}.</p>`;
    }, view);
    await expect.poll(() => highlighted(page)).toEqual(['corrigible']);
  }
});

test('a page that comes back from the back-forward cache follows settings changed meanwhile', async ({
  context,
  extension,
  page,
  origin,
}) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await page.goto(`${origin}/plain.txt`);
  const options = await context.newPage();
  await options.goto(`${extension}/options.html`);
  await options.getByRole('switch', { name: 'Use Gloss' }).click();
  await page.goBack();
  await expect.poll(() => highlighted(page)).toEqual([]);
  await options.getByRole('switch', { name: 'Use Gloss' }).click();
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('text that scrolls into being is marked as it comes', async ({ page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await page.evaluate(() => {
    const words = ['goal', 'deceptive alignment', 'scalable oversight', 'value lock-in'];
    let added = 0;
    const timer = setInterval(() => {
      const post = document.createElement('article');
      post.textContent = `Post ${added} on ${words[added % words.length]}.`;
      document.body.prepend(post);
      if (++added === 40) clearInterval(timer);
    }, 10);
  });
  await expect
    .poll(() => highlighted(page))
    .toEqual(
      expect.arrayContaining(['deceptive alignment', 'scalable oversight', 'value lock-in']),
    );
});
