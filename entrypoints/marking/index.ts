import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerModule } from '../content/lazy-modules.ts';
import { startMarking } from './session.ts';
import { startUnmarked } from './unmarked-page.ts';

export default defineUnlistedScript(() =>
  registerModule('marking', { startMarking, startUnmarked }),
);
