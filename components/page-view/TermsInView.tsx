import { countText, text } from '../../browser/text.ts';
import { type ListedTerm, TermList } from '../TermList.tsx';

/** The terms that can be seen on the page at the moment. */
export function TermsInView({
  terms,
  onOpen,
  onJump,
}: {
  /** In page order. */
  readonly terms: readonly ListedTerm[];
  readonly onOpen: (id: string) => void;
  readonly onJump: (id: string) => void;
}) {
  if (terms.length === 0) return null;
  return (
    <section class="in-view" aria-labelledby="terms-in-view">
      <div class="label">
        <h2 id="terms-in-view">{countText('in_view', terms.length)}</h2>
      </div>
      <TermList label={text('in_view')} query="" terms={terms} onOpen={onOpen} onJump={onJump} />
    </section>
  );
}
