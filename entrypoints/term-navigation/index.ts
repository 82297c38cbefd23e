import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerModule } from '../content/lazy-modules.ts';
import { scrollToTerm } from './scroll-to-term.ts';

export default defineUnlistedScript(() => registerModule('term-navigation', { scrollToTerm }));
