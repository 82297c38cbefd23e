import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerModule } from '../content/lazy-modules.ts';
import { startCards } from './start-cards.ts';

export default defineUnlistedScript(() => registerModule('card', { startCards }));
