import '../marking/painting/highlight.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { beginLife } from './life.ts';
import { runContentScript } from './run-content-script.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main(context) {
    const life = beginLife(context.signal);
    if (life) void runContentScript(life);
  },
});
