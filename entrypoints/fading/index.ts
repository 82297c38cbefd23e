import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerModule } from '../content/lazy-modules.ts';
import { startFading } from './start-fading.ts';

export default defineUnlistedScript(() => registerModule('fading', { startFading }));
