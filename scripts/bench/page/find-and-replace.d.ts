declare module 'findandreplacedomtext' {
  /** Finds text across elements and wraps it. */
  export default function findAndReplaceDOMText(
    node: Node,
    options: { find: RegExp; wrap: string; preset?: 'prose' },
  ): unknown;
}
