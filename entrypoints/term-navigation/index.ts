import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../content/lazy-modules.ts';
import { jumpTo } from './scroll-to-term.ts';

export default defineUnlistedScript(() => providePart('term-navigation', { jumpTo }));
