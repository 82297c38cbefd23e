import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from './answers.ts';
import { followBadgeSetting } from './badge.ts';
import { obeyCommands } from './commands.ts';
import { followInstallation } from './first-run.ts';
import { followMenus } from './menus.ts';
import { followOmnibox } from './omnibox.ts';
import { endPauseAtStart } from './pause.ts';
import { followPrivateWindows } from './private-windows.ts';
import { followSync } from './sync.ts';

/** All that the background does; it may be stopped and started at any time. */
export default defineBackground(() => {
  answerPages();
  obeyCommands();
  followInstallation();
  followMenus();
  followOmnibox();
  followBadgeSetting();
  followPrivateWindows();
  followSync();
  endPauseAtStart();
});
