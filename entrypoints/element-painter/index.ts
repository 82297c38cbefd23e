import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerModule } from '../content/lazy-modules.ts';
import { createElementPainter } from './create-element-painter.ts';

export default defineUnlistedScript(() =>
  registerModule('element-painter', { createElementPainter }),
);
