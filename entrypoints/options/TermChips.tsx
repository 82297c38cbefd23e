import { useState } from 'preact/hooks';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { text } from '../../browser/text.ts';
import { withId } from '../../engine/sites/hidden-terms.ts';

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
  /** @returns whether the change was saved. */
  readonly onChange: (next: (before: readonly string[]) => readonly string[]) => Promise<boolean>;
}) {
  const [removed, setRemoved] = useState<string>();
  const remove = async (id: string) => {
    if (await onChange((before) => withId(before, id, false))) setRemoved(id);
  };
  const undo = async (id: string) => {
    if (await onChange((before) => withId(before, id, true))) setRemoved(undefined);
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
              onClick={() => void remove(id)}
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
            <button type="button" class="button" onClick={() => void undo(removed)}>
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
