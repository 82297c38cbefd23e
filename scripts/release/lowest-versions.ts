/**
 * The oldest versions promised, which have all that Gloss needs: `tests/apis.test.ts` compares them
 * with MDN's data. Chrome 128 is the first with `caretPositionFromPoint`, Firefox 149 the first that
 * underlines highlights, Safari 18.3 the first with popovers on phones.
 */
export const lowest = { chrome: '128', firefox: '149.0', safari: '18.3' } as const;
