import { defineBackground } from 'wxt/utils/define-background';
import { installGlossaryScript } from '../../browser/glossary-script.ts';
import { registerMessageHandlers } from './answers.ts';
import { watchBadgeSetting } from './badge.ts';
import { registerCommandHandlers } from './commands.ts';
import { publishLexicon } from './current-lexicon.ts';
import { forgetMetWhenOff } from './fading.ts';
import { registerInstallHandlers } from './first-run.ts';
import { registerContextMenus } from './menus.ts';
import { registerOmnibox } from './omnibox.ts';
import { endPauseAtStart } from './pause.ts';
import { followPolicy } from './policy.ts';
import { watchPrivateWindows } from './private-windows.ts';
import { announceSettings } from './setting-events.ts';
import { watchSync } from './sync.ts';

/** The background script. The browser may stop and restart it at any time. */
export default defineBackground(() => {
  installGlossaryScript();
  registerMessageHandlers();
  registerCommandHandlers();
  registerInstallHandlers();
  registerContextMenus();
  registerOmnibox();
  announceSettings();
  forgetMetWhenOff();
  watchBadgeSetting();
  watchPrivateWindows();
  watchSync();
  endPauseAtStart();
  const publish = () => void publishLexicon().catch(() => undefined);
  // The background may have been stopped before it could store what had changed.
  publish();
  followPolicy(publish);
});
