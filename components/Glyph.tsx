const paths = {
  back: 'm10 3.5-4.5 4.5 4.5 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4 9.5h8L9.5 6.5v-4M8 9.5v4.5',
  know: 'm3 8.5 3.2 3.2L13 5',
  wrong: 'M3 6.2h10M3 9.8h10M10.2 3 5.8 13',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4Zm1-5.5 10 11',
  copy: 'M6 5.5h7v8H6zM10 5.5v-3H3v8h3',
  markdown: 'M2 11.5v-7L4.8 8l2.7-3.5v7M12 4.5v7m-2.3-2.3L12 11.5l2.3-2.3',
  beside: 'M2.5 3h11v10h-11zM9.5 3v10M11 5.7h1M11 8h1',
  library:
    'M8 4.5C6.5 3.3 4.5 3 2.5 3v9c2 0 4 .3 5.5 1.5C9.5 12.3 11.5 12 13.5 12V3c-2 0-4 .3-5.5 1.5Zm0 0v9',
} as const;

/** The name of an icon. */
export type GlyphName = keyof typeof paths;

/** A button's icon. It is hidden from screen readers, so the button needs its own label. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
