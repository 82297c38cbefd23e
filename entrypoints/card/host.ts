/** Tests need to look into the card; pages must not. */
const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/**
 * Events that are kept from the page, so that keys pressed in the card do not trigger its
 * shortcuts.
 */
const ownEvents = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
] as const;
const ownKeys = ['keydown', 'keypress', 'keyup'] as const;

/** What the page shows above everything else. */
const layers = ':modal, :popover-open';

/** The element that holds the card, and its shadow root. */
export type Host = {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** @returns whether the page has opened no dialog or popover since, above the card. */
  isOnTop(): boolean;
};

/**
 * Adds the card's element to the page's top layer: above every z-index, outside every transform. It
 * is removed when the signal aborts.
 *
 * It is a plain `div`: a page could define a custom element of any other name, and would then get the
 * closed shadow root from `attachInternals()`.
 *
 * @param beside the element that the card belongs to.
 * @param onClosed called if the page removes or hides the card, or the reader closes it by a way that
 *   no key event tells of, such as the back gesture.
 */
export function openHost(beside: Element, onClosed: () => void, signal: AbortSignal): Host {
  const below = new Set(document.querySelectorAll(layers));
  const host = createHtml('div');
  host.dataset.gloss = 'card';
  const root = host.attachShadow({ mode });
  for (const type of [...ownEvents, ...ownKeys]) {
    root.addEventListener(type, stopUntrusted, { capture: true, signal });
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  root.addEventListener('change', stopUntrusted, { capture: true, signal });
  host.popover = 'manual';
  signal.addEventListener('abort', () => host.remove(), { once: true });
  parentFor(beside).append(host);
  showAsPopover(host);
  noticeRemoval(host, onClosed, signal);
  watchCloseRequests(onClosed, signal);
  const isOnTop = () => {
    const open = document.querySelectorAll(layers);
    return [...open].every((layer) => layer === host || below.has(layer)) && !isCovered(host);
  };
  return { host, root, isOnTop };
}

/** A modal dialog makes everything below it inert, so that the card is not found where it is drawn. */
function isCovered(host: HTMLElement): boolean {
  const { left, top, width, height } = host.getBoundingClientRect();
  const drawn = document.elementsFromPoint(left + width / 2, top + height / 2);
  return drawn.length > 0 && !drawn.includes(host);
}

function noticeRemoval(host: HTMLElement, onClosed: () => void, signal: AbortSignal): void {
  const look = () => {
    if (!signal.aborted && !(host.isConnected && host.matches(':popover-open'))) onClosed();
  };
  const observer = new MutationObserver(look);
  const everything = { childList: true, subtree: true };
  for (const root of new Set([document, host.getRootNode()])) observer.observe(root, everything);
  host.addEventListener('toggle', look, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  // The page may have removed it while it opened.
  queueMicrotask(look);
}

/** https://html.spec.whatwg.org/multipage/interaction.html#close-requests-and-close-watchers */
type CloseWatching = {
  readonly CloseWatcher?: new (options: { signal: AbortSignal }) => EventTarget;
};

/** Where a page swallows all key events, the browser still tells that the reader wants to close. */
function watchCloseRequests(onClosed: () => void, signal: AbortSignal): void {
  const { CloseWatcher } = globalThis as CloseWatching;
  if (!CloseWatcher || signal.aborted) return;
  new CloseWatcher({ signal }).addEventListener('close', onClosed);
}

/** Creates an element of HTML, also in a document that is XML. */
export function createHtml(name: 'div'): HTMLDivElement {
  return document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLDivElement;
}

/** Only the reader operates the card: events dispatched by scripts do not reach its buttons. */
function stopUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

function showAsPopover(host: HTMLElement): void {
  try {
    host.showPopover();
  } catch {
    // A page can remove the element in its `beforetoggle` event; then there is nothing to show.
  }
}

/** What a page may keep the focus and the presses of the reader in, by itself or with the browser. */
const windows =
  ':modal, :popover-open, [aria-modal="true"], dialog[open], [role="dialog"], [role="alertdialog"]';

/**
 * Everything outside a modal dialog is inert; in Chromium, so is everything outside a fullscreen
 * element. A press outside a popover closes it, and a page's own dialog takes the focus back. The card
 * of a term inside one of these is therefore added to it; the top layer still draws it above.
 */
function parentFor(element: Element): Element {
  for (let at: Element | null = element; at; ) {
    const layer = at.closest(windows);
    if (layer) return layer;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement;
}
