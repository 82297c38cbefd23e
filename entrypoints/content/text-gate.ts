/** How long changes are collected before the page is looked at again, in ms. */
const delay = 200;

/** Text in these is never shown as text of the page. */
const silent = 'script, style, noscript, template, noframes, object, embed';

/** What may hold text that is not in the document's own nodes, or that people type. */
const fields = 'input, textarea, [contenteditable]';

/**
 * Waits until there is anything to read in a document: most frames on the web are empty, or hold
 * only an image. Whatever may hold text that cannot be seen from here counts as text.
 *
 * @returns a promise that stays pending if the signal aborts first.
 */
export function untilText(page: Document, signal: AbortSignal): Promise<void> {
  if (hasText(page)) return Promise.resolve();
  return new Promise((resolve) => {
    const found = new AbortController();
    const until = AbortSignal.any([signal, found.signal]);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      if (!hasText(page)) return;
      found.abort();
      resolve();
    };
    const lookSoon = () => {
      timer ??= setTimeout(look, delay);
    };
    const observer = new MutationObserver(lookSoon);
    observer.observe(page, { subtree: true, childList: true, characterData: true });
    addEventListener('load', lookSoon, { once: true, signal: until });
    const stop = () => {
      observer.disconnect();
      clearTimeout(timer);
    };
    until.addEventListener('abort', stop, { once: true });
  });
}

/** @returns whether there may be text to read in a document. Forces no layout. */
export function hasText(page: Document): boolean {
  const { body } = page;
  const root = body ?? page.documentElement;
  if (!root) return false;
  // Taken from the root, as reading a property of some elements would force layout.
  const { matches } = root;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentNode;
    if (!/\S/.test((node as Text).data) || !parent) continue;
    if (parent.nodeType !== Node.ELEMENT_NODE || !matches.call(parent, silent)) return true;
  }
  if (page.querySelector(fields)) return true;
  for (const element of root.querySelectorAll(':not(object, embed)')) {
    if (element.shadowRoot || element.localName.includes('-')) return true;
  }
  return root.shadowRoot !== null;
}
