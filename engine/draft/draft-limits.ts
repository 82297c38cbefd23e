/** The size of the largest draft that is read, in bytes; a novel has about one million. */
export const mostDraftBytes = 16 << 20;
