import type { Piece } from '../engine/article.ts';

/** Text in which other entries' terms can be opened. */
export function TermText({
  pieces,
  onOpen,
}: {
  readonly pieces: readonly Piece[];
  readonly onOpen: (id: string) => void;
}) {
  return pieces.map((piece) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <button type="button" class="term" key={piece.id} onClick={() => onOpen(piece.id)}>
        {piece.text}
      </button>
    ),
  );
}
