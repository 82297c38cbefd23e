import { type Browser, browser } from 'wxt/browser';
import { inViewPort } from '../../browser/messages/terms-in-view.ts';
import { foundMarks } from '../marking/found-marks.ts';
import { watchInView } from './watch-in-view.ts';

/**
 * Tells the side panel that connects next which terms can be seen, for as long as it is connected. It
 * connects anew when the page's terms have changed.
 */
export function tellTermsInView(): void {
  const { onConnect } = browser.runtime;
  const listen = (port: Browser.runtime.Port) => {
    if (port.name !== inViewPort) return;
    onConnect.removeListener(listen);
    const connected = new AbortController();
    port.onDisconnect.addListener(() => connected.abort());
    watchInView(foundMarks(), (ids) => port.postMessage(ids), connected.signal);
  };
  onConnect.addListener(listen);
}
