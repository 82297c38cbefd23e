import { countText, text } from '../../browser/text.ts';
import { type ListedTerm, TermList } from '../TermList.tsx';

/** The terms found on the page that are not underlined, and a switch to underline all for a while. */
export function FoundUnmarked({
  terms,
  query,
  showsAll,
  onShowAll,
  onOpen,
  onJump,
}: {
  readonly terms: readonly ListedTerm[];
  readonly query: string;
  readonly showsAll: boolean;
  readonly onShowAll: () => void;
  readonly onOpen: (id: string) => void;
  readonly onJump: (id: string) => void;
}) {
  return (
    <section aria-labelledby="unmarked-terms">
      <div class="label">
        <h2 id="unmarked-terms">{countText('not_underlined', terms.length)}</h2>
        <button
          type="button"
          class="quiet"
          title={text('show_all_title')}
          aria-pressed={showsAll}
          onClick={onShowAll}
        >
          {text(showsAll ? 'show_fewer_terms' : 'show_all_terms')}
        </button>
      </div>
      <TermList
        key={query}
        label={text('not_underlined')}
        query={query}
        terms={terms}
        onOpen={onOpen}
        onJump={onJump}
      />
    </section>
  );
}
