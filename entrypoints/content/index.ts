import './painting/highlight.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepGloss } from './run-content-script.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main(context) {
    void keepGloss(context.signal);
  },
});
