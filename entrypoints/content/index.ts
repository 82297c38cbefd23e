import { defineContentScript } from 'wxt/utils/define-content-script';
import { runContentScript } from './run-content-script.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  // Also frames whose address belongs to no site but that were made by one: `about:`, `blob:` and
  // `data:`, sandboxed or not. Browsers that do not know this follow the older key.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main(context) {
    void runContentScript(context.signal);
  },
});
