import { useState } from 'preact/hooks';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { text } from '../../browser/text.ts';

/** Terms that the reader has hidden. Each can be restored, and that undone. */
export function TermChips({
  title,
  hint,
  ids,
  onChange,
}: {
  readonly title: string;
  /** How terms get into this list. */
  readonly hint: string;
  readonly ids: readonly string[];
  readonly onChange: (next: (before: readonly string[]) => readonly string[]) => void;
}) {
  const [removed, setRemoved] = useState<string>();
  const remove = (id: string) => {
    setRemoved(id);
    onChange((before) => before.filter((other) => other !== id));
  };
  const undo = (id: string) => {
    setRemoved(undefined);
    onChange((before) => [...new Set([...before, id])]);
  };
  return (
    <div class="row">
      <h3>{title}</h3>
      <p>{hint}</p>
      <ul class="chips" aria-label={title}>
        {ids.map((id) => (
          <li key={id}>
            <span lang="en">{termName(id)}</span>
            <button
              type="button"
              aria-label={text('take_back', termName(id))}
              onClick={() => remove(id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p class="undo" role="status">
        {removed && (
          <>
            {text('taken_back', termName(removed))}{' '}
            <button type="button" class="button" onClick={() => undo(removed)}>
              {text('undo')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

/** A term that is no longer in the glossary is shown by its id. */
function termName(id: string): string {
  return bundledArticles().get(id)?.name ?? id;
}
