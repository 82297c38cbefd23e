import { sendMessage } from '../../browser/messages/messages.ts';

/**
 * Has the background open the card's links in tabs, since a sandboxed frame may not. They are links all
 * the same: the browser shows where they lead, and its menu works.
 */
export function openLinksInTabs(root: ShadowRoot, signal: AbortSignal): void {
  const open = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const isMenu = event.button === 2;
    if (!link || isMenu || event.defaultPrevented) return;
    event.preventDefault();
    const isAside = event.button === 1 || event.ctrlKey || event.metaKey;
    const { href } = link;
    sendMessage('openSource', href, !isAside).catch(() => {
      window.open(href, '_blank', 'noopener,noreferrer');
    });
  };
  root.addEventListener('click', open as EventListener, { signal });
  root.addEventListener('auxclick', open as EventListener, { signal });
}
