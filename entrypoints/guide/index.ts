import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../content/parts.ts';
import { jumpTo } from './jumps.ts';

export default defineUnlistedScript(() => providePart('guide', { jumpTo }));
