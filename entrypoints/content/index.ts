import '../marking/painting/highlight.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runContentScript } from './run-content-script.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main(context) {
    void runContentScript(context.signal);
  },
});
