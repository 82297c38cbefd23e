import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../content/parts.ts';
import { openCard } from './open-card.tsx';

export default defineUnlistedScript(() => providePart('card', { openCard }));
