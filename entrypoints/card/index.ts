import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../content/lazy-modules.ts';
import { startCards } from './start-cards.ts';

export default defineUnlistedScript(() => providePart('card', { startCards }));
