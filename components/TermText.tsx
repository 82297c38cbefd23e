import { useContext } from 'preact/hooks';
import type { CitedPiece } from '../engine/articles/text-piece.ts';
import type { Source } from '../glossary/entry.ts';
import { SourceMark } from './SourceMark.tsx';
import { TermAddresses, TermPreviews } from './term-preview.ts';

/** Text with links that open other entries, and small ones that lead to sources. */
export function TermText({
  pieces,
  sources = [],
  onOpen,
}: {
  readonly pieces: readonly CitedPiece[];
  /** What the references in the text refer to. */
  readonly sources?: readonly Source[];
  readonly onOpen: (id: string) => void;
}) {
  return pieces.map((piece, index) => {
    if (typeof piece === 'string') return piece;
    if (piece.kind === 'term') return <TermLink key={piece.id} {...piece} onOpen={onOpen} />;
    // The same source may be referred to twice, but the pieces of a text never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return <SourceMark key={index} number={piece.source} source={sources[piece.source - 1]} />;
  });
}

/** A link to another entry: a real one where entries have addresses, or else what acts as a button. */
export function TermLink(props: TermLinkProps) {
  const addressOf = useContext(TermAddresses);
  if (!addressOf) return <TermButton {...props} />;
  return (
    <a class="term" href={addressOf(props.id)}>
      {props.text}
    </a>
  );
}

type TermLinkProps = {
  readonly text: string;
  readonly id: string;
  readonly onOpen: (id: string) => void;
};

/** Not a real button, because a button's box cannot break between lines like the text around it. */
function TermButton({ text, id, onOpen }: TermLinkProps) {
  const previews = useContext(TermPreviews);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      class="term"
      role="button"
      tabIndex={0}
      aria-describedby={previews?.describedBy(id)}
      onClick={() => onOpen(id)}
      onKeyDown={onKeyDown}
      onMouseMove={({ currentTarget, movementX, movementY }) => {
        // Not where a link has only been scrolled under the pointer.
        if (movementX || movementY) previews?.show(id, currentTarget, 'pointer');
      }}
      onMouseLeave={() => previews?.hide()}
      onFocus={({ currentTarget }) => previews?.show(id, currentTarget, 'focus')}
      onBlur={() => previews?.hide()}
    >
      {text}
    </span>
  );
}
