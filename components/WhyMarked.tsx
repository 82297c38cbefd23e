import { text } from '../browser/text.ts';
import type { Reason } from '../engine/senses/why.ts';
import type { Why } from './card-actions.ts';

/** Why a term is marked here. */
export function WhyMarked({ why: { reasons, names, site } }: { readonly why: Why }) {
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    <details class="why" onToggle={showAnswer}>
      <summary>{text('why_marked')}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.kind}>{sentenceOf(reason, site, nameOf)}</li>
        ))}
      </ul>
    </details>
  );
}

/**
 * Scrolls the answer into view: at the end of a long article, it would open below the card's edge.
 */
function showAnswer({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }): void {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
}

function sentenceOf(reason: Reason, site: string, nameOf: (entryId: string) => string): string {
  switch (reason.kind) {
    case 'own':
      return text('why_own');
    case 'only meaning':
      return text('why_only_meaning');
    case 'words for':
      return text('why_words_for', listed(reason.words));
    case 'words against':
      return text('why_words_against', listed(reason.words));
    case 'terms':
      return text('why_terms', listed(reason.ids.map(nameOf)));
    case 'site':
      return text('why_site', site);
    case 'salient':
      return text('why_salient');
    case 'any meaning':
      return text('why_any');
  }
}

/** Joins words in quotation marks with commas, which every locale understands. */
function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
