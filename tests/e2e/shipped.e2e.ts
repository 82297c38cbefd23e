import { readFileSync } from 'node:fs';
import { expect, highlighted, hoverTerm, test } from './chromium.ts';

/** What readers install, and not the build that lets tests look into the card. */
test.use({ build: '.output/chrome-mv3' });

type DomNode = {
  readonly localName: string;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
};

function findNode(node: DomNode, localName: string): DomNode | undefined {
  if (node.localName === localName) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findNode(child, localName);
    if (found) return found;
  }
  return undefined;
}

test('the card of the shipped build is closed to the page', async ({ context, page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await page.bringToFront();
  await hoverTerm(page, 'corrigible');
  await expect(page.locator('gloss-card')).toHaveCount(1);
  const shadowRoot = () => page.locator('gloss-card').evaluate((card) => card.shadowRoot);
  expect(await shadowRoot()).toBeNull();
  const session = await context.newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const card = findNode(root as DomNode, 'gloss-card');
  expect(card?.shadowRoots?.[0]?.shadowRootType).toBe('closed');
});

test('welcomes the reader once, after installation', async ({ context }) => {
  const welcomes = () => context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => welcomes().length).toBe(1);
});

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`${build} asks for no more than it needs`, () => {
    const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*', 'file:///*']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  test(`${build} parses no text as HTML or code`, () => {
    for (const script of [
      'background',
      'card',
      'element-painter',
      'term-navigation',
      'content-scripts/content',
    ]) {
      const code = readFileSync(`.output/${build}/${script}.js`, 'utf8');
      expect(code).not.toMatch(/innerHTML\s*=|insertAdjacentHTML|\beval\(|new Function\(/);
      expect(code).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
    }
  });
}
