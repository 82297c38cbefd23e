import { readdirSync, readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright';
import {
  dispatchCommand,
  expect,
  highlighted,
  hoverTerm,
  type Point,
  test,
  testAlone,
} from './chromium.ts';

/** What readers install, and not the build that lets tests look into the card. */
test.use({ build: '.output/chrome-mv3' });

type DomNode = {
  readonly nodeId?: number;
  readonly attributes?: readonly string[];
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
};

/** The element that an attribute names. */
function findNode(node: DomNode, attribute: string): DomNode | undefined {
  if (node.attributes?.includes(attribute)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findNode(child, attribute);
    if (found) return found;
  }
  return undefined;
}

test('the card of the shipped build is closed to the page', async ({ context, page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await page.bringToFront();
  await hoverTerm(page, 'corrigible');
  await expect(page.locator('[data-gloss="card"]')).toHaveCount(1);
  const shadowRoot = () => page.locator('[data-gloss="card"]').evaluate((card) => card.shadowRoot);
  expect(await shadowRoot()).toBeNull();
  const session = await context.newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const card = findNode(root as DomNode, 'data-gloss');
  expect(card?.shadowRoots?.[0]?.shadowRootType).toBe('closed');
});

test('a page that defines custom elements does not get into the card', async ({ page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await page.evaluate(() => {
    const caught: unknown[] = [];
    Object.assign(window, { caught });
    for (const name of ['gloss-card', 'gloss-mark']) {
      const define = () =>
        class extends HTMLElement {
          constructor() {
            super();
            caught.push(this.attachInternals().shadowRoot);
          }
        };
      customElements.define(name, define());
    }
  });
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await page.bringToFront();
  await hoverTerm(page, 'corrigible');
  const host = page.locator('[data-gloss="card"]');
  await expect(host).toHaveCount(1);
  expect(await page.evaluate(() => (window as unknown as { caught: unknown[] }).caught)).toEqual(
    [],
  );
  const internals = host.evaluate((div: HTMLElement) => div.attachInternals());
  await expect(internals).rejects.toThrow(/NotSupportedError|not supported|custom element/i);
});

/** @returns the middle of the card's button with this name, which the page cannot find. */
async function buttonIn(session: CDPSession, name: string): Promise<Point> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const button = findNode(root as DomNode, name);
  const { model } = await session.send('DOM.getBoxModel', { nodeId: button?.nodeId ?? 0 });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

for (const role of ['role="dialog" aria-modal="true"', 'role="alertdialog"', 'aria-modal="true"']) {
  test(`the card works in a page's own window that keeps the focus (${role})`, async ({
    context,
    page,
    origin,
  }) => {
    const address = `${origin}/window.html`;
    const html = `<!doctype html><html lang="en"><p>Behind the window.</p>
      <div id="modal" ${role} aria-label="Terms" tabindex="-1" style="position: fixed; inset: 80px">
        <p>A corrigible machine is explained in this window.</p><button id="ok">OK</button></div>
      <script>
        const modal = document.getElementById('modal');
        const isInside = (event) => modal.contains(event.composedPath()[0]);
        window.outside = [];
        document.addEventListener('focusin', (event) => {
          if (isInside(event)) return;
          outside.push('focus');
          event.stopImmediatePropagation();
          document.getElementById('ok').focus();
        }, true);
        for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click'])
          document.addEventListener(type, (event) => {
            if (isInside(event)) return;
            outside.push(type);
            event.preventDefault();
            event.stopImmediatePropagation();
          }, true);
        document.getElementById('ok').focus();
      </script>`;
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(address);
    await expect.poll(() => highlighted(page)).toContain('corrigible');
    await page.bringToFront();
    await hoverTerm(page, 'corrigible');
    const host = page.locator('[data-gloss="card"]');
    await expect(host).toHaveCount(1);
    await dispatchCommand(context, 'toggle-card');
    await expect(host).toBeFocused();
    const session = await context.newCDPSession(page);
    const { x, y } = await buttonIn(session, 'I know this');
    await page.mouse.click(x, y);
    await expect.poll(() => highlighted(page)).not.toContain('corrigible');
    expect(await page.evaluate(() => (window as unknown as { outside: string[] }).outside)).toEqual(
      [],
    );
    await page.keyboard.press('Escape');
    await expect(host).toHaveCount(0);
    await expect(page.locator('#ok')).toBeFocused();
  });
}

testAlone('welcomes the reader once, after installation', async ({ context }) => {
  const welcomes = () => context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => welcomes().length).toBe(1);
});

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`${build} asks for no more than it needs`, () => {
    const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
    expect(manifest.permissions).toEqual([
      'storage',
      'scripting',
      'contextMenus',
      ...(build === 'chrome-mv3' ? ['sidePanel'] : []),
    ]);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*', 'file:///*']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  test(`${build} reads PDF files without code from strings or from addresses`, () => {
    const scripts = ['assets', 'chunks'].flatMap((folder) =>
      readdirSync(`.output/${build}/${folder}`)
        .filter((name) => /^(pdf|jbig2|openjpeg).*\.js$/.test(name))
        .map((name) => `.output/${build}/${folder}/${name}`),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) {
      const code = readFileSync(script, 'utf8');
      const found = [
        /innerHTML\s*=|insertAdjacentHTML|[^\w.]eval\(|new Function\(|\bFunction\(["'`]/,
        // Code is only loaded by names that are written out.
        /[^\w.$]import\((?!\s*["'`][^"'`$]*["'`]\)).{0,60}/,
      ].map((pattern) => pattern.exec(code)?.[0]);
      expect(found).toEqual([undefined, undefined]);
    }
  });

  test(`${build} parses no text as HTML or code`, () => {
    for (const script of [
      'background',
      'card',
      'element-painter',
      'fading',
      'term-following',
      'term-navigation',
      'content-scripts/content',
    ]) {
      const code = readFileSync(`.output/${build}/${script}.js`, 'utf8');
      expect(code).not.toMatch(/innerHTML\s*=|insertAdjacentHTML|\beval\(|new Function\(/);
      expect(code).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
    }
  });
}
