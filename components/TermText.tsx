import type { TextSegment } from '../engine/articles/article.ts';

/** Text with links that open other entries. */
export function TermText({
  pieces,
  onOpen,
}: {
  readonly pieces: readonly TextSegment[];
  readonly onOpen: (id: string) => void;
}) {
  return pieces.map((piece) =>
    typeof piece === 'string' ? piece : <TermLink key={piece.id} {...piece} onOpen={onOpen} />,
  );
}

/** Not a real button, because a button's box cannot break between lines like the text around it. */
export function TermLink({
  text,
  id,
  onOpen,
}: {
  readonly text: string;
  readonly id: string;
  readonly onOpen: (id: string) => void;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span class="term" role="button" tabIndex={0} onClick={() => onOpen(id)} onKeyDown={onKeyDown}>
      {text}
    </span>
  );
}
