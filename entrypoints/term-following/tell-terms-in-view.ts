import { type Browser, browser } from 'wxt/browser';
import { inViewPort } from '../../browser/messages/terms-in-view.ts';
import { foundMarks } from '../marking/found-marks.ts';
import { watchInView } from './watch-in-view.ts';

/** What was begun here before: on the isolated world's global object, unseen by the page. */
type World = { glossFollowing?: AbortController };

/**
 * Tells the side panel that connects next which terms can be seen, for as long as it is connected. It
 * connects anew when the page's terms have changed; what was begun for it before ends then.
 */
export function tellTermsInView(): void {
  const world = globalThis as World;
  world.glossFollowing?.abort();
  const following = new AbortController();
  world.glossFollowing = following;
  const { signal } = following;
  const { onConnect } = browser.runtime;
  const listen = (port: Browser.runtime.Port) => {
    if (port.name !== inViewPort) return;
    onConnect.removeListener(listen);
    port.onDisconnect.addListener(() => following.abort());
    watchInView(foundMarks(), (ids) => port.postMessage(ids), signal);
  };
  onConnect.addListener(listen);
  signal.addEventListener('abort', () => onConnect.removeListener(listen), { once: true });
}
