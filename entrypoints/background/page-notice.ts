import { browser } from 'wxt/browser';

/**
 * Says something in one line at the lower edge of a page, for a few seconds.
 *
 * @returns once it is said; never rejects, since the page may be gone.
 */
export async function tellPage(tabId: number, frameId: number, line: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting
    .executeScript({ target, func: showNotice, args: [line] })
    .catch(() => undefined);
}

/** Runs in the page, so it can use nothing from outside of itself. */
function showNotice(text: string): void {
  const shownFor = 5_000;
  document.querySelector('[data-gloss="notice"]')?.remove();
  const host = document.createElement('div');
  host.dataset.gloss = 'notice';
  const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
  const root = host.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial !important; position: fixed !important; inset: auto 16px 24px !important;
      width: fit-content !important; max-width: calc(100% - 32px) !important;
      margin: 0 auto !important; pointer-events: none !important; }
    p { margin: 0; padding: 10px 16px; border: 1px solid #5a5e65; border-radius: 10px;
      background: #1c1d1f; color: #fff; font: 14px / 1.4 system-ui, sans-serif;
      box-shadow: 0 12px 32px rgb(20 22 26 / 30%); }
  `);
  root.adoptedStyleSheets = [sheet];
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  root.append(line);
  document.documentElement.append(host);
  host.popover = 'manual';
  try {
    host.showPopover();
  } catch {
    // The page has removed it at once; then there is nothing to show.
  }
  // A live region announces changes, not what it begins with.
  requestAnimationFrame(() => {
    line.textContent = text;
  });
  const done = new AbortController();
  const options = { capture: true, passive: true, signal: done.signal };
  const end = () => {
    done.abort();
    host.remove();
  };
  const timer = setTimeout(end, shownFor);
  done.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  addEventListener('pointerdown', end, options);
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), options);
}
