import type { Page } from 'playwright';
import { dispatchCommand, expect, highlighted, hoverTerm, test } from './chromium.ts';

const sentence = 'A corrigible machine lets itself be turned off, and so it goes on.';

/** Shows markup as a page of the test server, so that Gloss runs on it. */
async function show(page: Page, origin: string, html: string, headers = {}): Promise<void> {
  const address = `${origin}/anywhere.html`;
  await page.route(address, (route) =>
    route.fulfill({
      headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
      body: `<!doctype html><html lang="en"><body style="margin: 40px">${html}</body></html>`,
    }),
  );
  await page.goto(address);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
}

const card = (page: Page) => page.getByRole('dialog', { name: 'Corrigibility' });

test.describe('what scrolls', () => {
  const ticker = `<div id="ticker" style="width: 300px; overflow: hidden"><div style="width: 4000px">Tea,
    cake, rain, sun</div></div>`;
  const run = `<script>
    let x = 0;
    const step = () => {
      const scroller = document.querySelector('#ticker') ?? document.querySelector('x-ticker').shadowRoot.firstChild;
      scroller.scrollLeft = x = (x + 1) % 2000;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  </script>`;

  test('elsewhere does not hold a card back', async ({ page, origin }) => {
    await show(page, origin, `<p>${sentence}</p>${ticker}${run}`);
    await hoverTerm(page, 'corrigible');
    await expect(card(page)).toBeVisible();
  });

  test('with the term in it does', async ({ page, origin }) => {
    const held = `<div id="ticker" style="width: 500px; overflow: hidden"><p style="width: 9000px; padding-left: 250px">${sentence}</p></div>`;
    await show(page, origin, held);
    await page.evaluate(() => {
      const scroller = document.querySelector('#ticker') as HTMLElement;
      let x = 0;
      setInterval(() => {
        x = 1 - x;
        scroller.scrollLeft = x;
      }, 20);
    });
    await hoverTerm(page, 'corrigible');
    await page.waitForTimeout(1_000);
    await expect(card(page)).toHaveCount(0);
  });
});

const covered: Readonly<Record<string, string>> = {
  'a link over the whole teaser': `<style>
      .teaser { position: relative }
      .teaser a::after { content: ''; position: absolute; inset: 0 }
    </style>
    <div class="teaser"><h2><a href="#read">A post</a></h2><p>${sentence}</p></div>`,
  'a link that is a sheet of its own': `<div style="position: relative; background: white">
      <p>${sentence}</p><a href="#read" style="position: absolute; inset: 0" aria-label="Read"></a></div>`,
  'a sheet of glass beside the text': `<div style="position: relative">${sentence}
      <div style="position: absolute; inset: 0; background: rgb(0 0 0 / 1%)"></div></div>`,
  'an invisible button': `<div style="position: relative"><p>${sentence}</p>
      <button style="position: absolute; inset: 0; opacity: 0">Open</button></div>`,
  'a sheet in a shadow tree': `<div style="position: relative"><p>${sentence}</p><x-sheet></x-sheet></div>
    <script>customElements.define('x-sheet', class extends HTMLElement { constructor() { super();
      this.attachShadow({ mode: 'open' }).innerHTML = '<div style="position: absolute; inset: 0"></div>'; } });
    </script>`,
  'nothing, but the text takes no pointer': `<div style="position: relative"><a href="#read"
      style="position: absolute; inset: 0"></a><p style="pointer-events: none">${sentence}</p></div>`,
};

for (const [what, html] of Object.entries(covered)) {
  test(`a card opens for a term under ${what}`, async ({ page, origin }) => {
    await show(page, origin, html);
    await hoverTerm(page, 'corrigible');
    await expect(card(page)).toBeVisible();
  });
}

const hidden: Readonly<Record<string, string>> = {
  'a window': 'background: white',
  'a picture': 'background: linear-gradient(red, blue)',
  'frosted glass': 'backdrop-filter: blur(8px)',
};

for (const [what, style] of Object.entries(hidden)) {
  test(`no card opens for a term that ${what} hides`, async ({ page, origin }) => {
    await show(page, origin, `<p>${sentence}</p><p>A mesa-optimizer.</p>`);
    await page.evaluate((css) => {
      const sheet = document.createElement('div');
      sheet.style.cssText = `position: fixed; inset: 0 0 auto; height: 75px; ${css}`;
      document.body.append(sheet);
    }, style);
    await hoverTerm(page, 'corrigible');
    await page.waitForTimeout(800);
    await expect(card(page)).toHaveCount(0);
  });
}

for (const mode of ['vertical-rl', 'vertical-lr', 'sideways-rl'] as const) {
  test(`stands beside its line in ${mode} writing`, async ({ page, origin }) => {
    await show(
      page,
      origin,
      `<main style="writing-mode: ${mode}; height: 600px; font: 20px/1.8 serif"><p>Text runs from top
        to bottom here. ${sentence}</p><p>Plain words about gardens.</p></main>`,
    );
    await hoverTerm(page, 'corrigible');
    await expect(card(page)).toBeVisible();
    await expect
      .poll(async () => {
        const line = await page.locator('main p').first().boundingBox();
        const box = await page.locator('[data-gloss="card"]').boundingBox();
        if (!line || !box) return 'nothing';
        const apart = box.x >= line.x + 20 || box.x + box.width <= line.x + line.width - 20;
        return apart && box.x >= 0 && box.x + box.width <= 1100 ? 'beside' : JSON.stringify(box);
      })
      .toBe('beside');
  });
}

test('sources open from a sandboxed page too, in a tab beside it', async ({
  page,
  origin,
  context,
}) => {
  await show(page, origin, `<p>${sentence}</p>`, {
    'content-security-policy': 'sandbox allow-scripts',
  });
  await hoverTerm(page, 'corrigible');
  const opened = context.waitForEvent('page');
  await card(page).locator('a[href^="https:"]').first().click();
  expect((await opened).url()).toMatch(/^https:|^chrome-error:|^about:blank/);
});

for (const mode of ['open', 'closed'] as const) {
  test(`what is selected in a field of an ${mode} shadow tree is looked up beside it, and the focus returns`, async ({
    page,
    origin,
    context,
  }) => {
    await show(
      page,
      origin,
      `<search-box></search-box><p>${sentence}</p><script>
        customElements.define('search-box', class extends HTMLElement { constructor() { super();
          window.root = this.attachShadow({ mode: '${mode}' });
          root.innerHTML = '<label style="margin-left: 300px">Search <input value="reward hacking"></label>';
        } });</script>`,
    );
    const field = () =>
      page.evaluate(() => {
        const { root } = window as unknown as { root: ShadowRoot };
        const input = root.querySelector('input') as HTMLInputElement;
        const { left, bottom } = input.getBoundingClientRect();
        return { left, bottom, isFocused: root.activeElement === input };
      });
    await page.evaluate(() => {
      const { root } = window as unknown as { root: ShadowRoot };
      root.querySelector('input')?.select();
      root.querySelector('input')?.focus();
    });
    await dispatchCommand(context, 'look-up');
    const found = page.getByRole('dialog', { name: 'Reward hacking' });
    await expect(found).toBeVisible();
    const box = await page.locator('[data-gloss="card"]').boundingBox();
    const { left, bottom } = await field();
    expect(Math.abs((box?.x ?? 0) - left)).toBeLessThan(5);
    expect(box?.y).toBeGreaterThanOrEqual(bottom);
    await page.keyboard.press('Escape');
    await expect(found).toHaveCount(0);
    expect((await field()).isFocused).toBe(true);
  });
}

test('what is selected in a shadow tree is looked up', async ({ page, origin, context }) => {
  await show(
    page,
    origin,
    `<x-text></x-text><p>${sentence}</p><script>
      customElements.define('x-text', class extends HTMLElement { constructor() { super();
        this.attachShadow({ mode: 'open' }).innerHTML = '<p>About reward hacking today.</p>'; } });</script>`,
  );
  await page.evaluate(() => {
    const text = document.querySelector('x-text')?.shadowRoot?.querySelector('p')
      ?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 6, text, 20);
  });
  await dispatchCommand(context, 'look-up');
  await expect(page.getByRole('dialog', { name: 'Reward hacking' })).toBeVisible();
});

test('exactly one frame obeys a key if the focus is in a frame of a component', async ({
  page,
  origin,
  context,
}) => {
  await show(
    page,
    origin,
    `<p>${sentence}</p><x-embed></x-embed><script>
      customElements.define('x-embed', class extends HTMLElement { constructor() { super();
        const frame = document.createElement('iframe');
        frame.srcdoc = '<html lang=en><p tabindex=0>A mesa-optimizer in a frame.</p>';
        frame.style.cssText = 'width: 700px; height: 500px';
        this.attachShadow({ mode: 'closed' }).append(frame); } });</script>`,
  );
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  await expect.poll(() => frame && highlighted(frame)).toContain('mesa-optimizer');
  await frame?.locator('p').focus();
  await dispatchCommand(context, 'next-term');
  await expect.poll(() => frame?.getByRole('dialog').isVisible()).toBe(true);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('opens in a document that is XML', async ({ page, origin }) => {
  const address = `${origin}/anywhere.xml`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'application/xml',
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body><p>${sentence}</p></body></html>`,
    }),
  );
  await page.goto(address);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await hoverTerm(page, 'corrigible');
  await expect(card(page)).toBeVisible();
});
