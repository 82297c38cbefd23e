/** Tests look into the card; pages must not. */
const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** What happens in the card is none of the page's business: its keys are not the page's shortcuts. */
const ownEvents = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
] as const;
const ownKeys = ['keydown', 'keypress', 'keyup'] as const;

/** The element that holds the card, until the signal aborts. */
export type Host = { readonly host: HTMLElement; readonly root: ShadowRoot };

/**
 * Puts an element into the page, in the top layer: above every z-index, outside every transform.
 *
 * @param beside what the card is about.
 */
export function openHost(beside: Element, signal: AbortSignal): Host {
  const host = document.createElement('gloss-card');
  const root = host.attachShadow({ mode });
  for (const type of [...ownEvents, ...ownKeys]) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  parentFor(beside).append(host);
  host.popover = 'manual';
  host.showPopover();
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root };
}

/**
 * All outside a modal dialog is inert, and so is, in Chromium, all outside an element that fills the
 * screen; a press outside a popover closes it. The card of a term in one of these goes into it. Being in the top layer too, it is drawn above it all the same.
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
