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

/** The element that holds the card, and its shadow root. */
export type Host = { readonly host: HTMLElement; readonly root: ShadowRoot };

/**
 * Adds the card's element to the page's top layer: above every z-index, outside every transform. It
 * is removed when the signal aborts.
 *
 * It is a plain `div`: a page could define a custom element of any other name, and would then get the
 * closed shadow root from `attachInternals()`.
 *
 * @param beside the element that the card belongs to.
 */
export function openHost(beside: Element, signal: AbortSignal): Host {
  const host = document.createElement('div');
  host.dataset.gloss = 'card';
  const root = host.attachShadow({ mode });
  for (const type of [...ownEvents, ...ownKeys]) {
    root.addEventListener(type, stopUntrusted, { capture: true, signal });
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  root.addEventListener('change', stopUntrusted, { capture: true, signal });
  parentFor(beside).append(host);
  host.popover = 'manual';
  showAsPopover(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root };
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

/**
 * Everything outside a modal dialog is inert; in Chromium, so is everything outside a fullscreen
 * element. A press outside a popover closes it. The card of a term inside one of these is therefore
 * added to it; the top layer still draws it above.
 */
function parentFor(element: Element): Element {
  for (let at: Element | null = element; at; ) {
    const layer = at.closest(':modal, :popover-open');
    if (layer) return layer;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement;
}
