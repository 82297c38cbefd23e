import { text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import { categoryLabel, headword } from './category-label.ts';
import { Glyph } from './Glyph.tsx';

/** The card's first line: category or trail, with buttons to go back, pin and close. */
export function CardHeader({
  trail,
  pinned,
  onStep = () => {},
  onPin,
  onClose,
}: {
  /** The articles opened so far, each from the one before it; the last one is shown. */
  readonly trail: readonly Article[];
  readonly pinned: boolean;
  /** Goes back to the first `length` articles. */
  readonly onStep?: (length: number) => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
}) {
  const [first] = trail;
  return (
    <header>
      {trail.length > 1 ? (
        <Trail trail={trail} onStep={onStep} />
      ) : (
        <span class={first?.own ? `tag badge badge-${first.own.glossary.color}` : 'tag'}>
          {first && categoryLabel(first)}
        </span>
      )}
      <button
        type="button"
        class="icon"
        aria-label={text('pin')}
        title={text('pin')}
        aria-pressed={pinned}
        onClick={() => onPin(!pinned)}
      >
        <Glyph name="pin" />
      </button>
      <button
        type="button"
        class="icon"
        aria-label={text('close')}
        title={text('close')}
        onClick={onClose}
      >
        <Glyph name="close" />
      </button>
    </header>
  );
}

function Trail({
  trail,
  onStep,
}: {
  readonly trail: readonly Article[];
  readonly onStep: (length: number) => void;
}) {
  return (
    <>
      <button
        type="button"
        class="icon"
        aria-label={text('back')}
        title={text('back')}
        onClick={() => onStep(trail.length - 1)}
      >
        <Glyph name="back" />
      </button>
      <nav class="trail" aria-label={text('trail')}>
        <ol>
          {trail.slice(0, -1).map((article, index) => (
            // The same article may occur twice, but never at the same index.
            // biome-ignore lint/suspicious/noArrayIndexKey: the trail only grows and shrinks at its end
            <li key={index}>
              <button type="button" lang="en" onClick={() => onStep(index + 1)}>
                {headword(article)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}
