import './highlight.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepGloss } from './lifecycle.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main(context) {
    void keepGloss(context.signal);
  },
});
