import { text } from '../../browser/text.ts';

/** The texts of pdf.js's own interface: Gloss shows none of them, and names pages itself. */
export const noTexts = {
  getLanguage: () => text('language').toLowerCase(),
  getDirection: () => 'ltr',
  get: async () => '',
  translate: async () => undefined,
  translateOnce: async () => undefined,
  destroy: async () => undefined,
  pause: () => undefined,
  resume: () => undefined,
};
