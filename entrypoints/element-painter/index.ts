import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../content/lazy-modules.ts';
import { createElementPainter } from './create-element-painter.ts';

export default defineUnlistedScript(() => providePart('element-painter', { createElementPainter }));
