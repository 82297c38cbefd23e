/**
 * The oldest versions promised, which have all that Gloss needs: `tests/apis.test.ts` compares them
 * with MDN's data. Chrome 128 is the first with `caretPositionFromPoint`, Firefox 153 the first in
 * which documents take style sheets that extensions have made, Safari 18.3 the first with popovers on phones.
 */
export const lowest = { chrome: '128', firefox: '153.0', safari: '18.3' } as const;
