/** What the licence of the glossary's text asks for: whom to credit, and under which licence it is. */
export const attribution = {
  credit: 'Gloss glossary',
  license: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
