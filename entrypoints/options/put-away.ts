import type { Settings } from '../../browser/settings/settings.ts';
import type { Change } from '../../components/use-settings.ts';
import { withId, withSiteTerms } from '../../engine/sites/hidden-terms.ts';
import type { Risk } from '../../glossary/categories.ts';

/** A term that the reader has put away: everywhere, or on one site. */
export type PutAway = { readonly id: string } & (
  | { readonly how: 'known' }
  | { readonly how: 'never' }
  | { readonly how: 'hidden'; readonly site: string }
  /** It means something else on the site, where it is written in forms of this risk or higher. */
  | { readonly how: 'other sense'; readonly site: string; readonly risk: Risk }
);

/** The settings that hold the terms put away. */
type PutAwaySettings = Pick<Settings, 'knownTerms' | 'neverMarked' | 'hiddenTerms' | 'otherSenses'>;

/** @returns all terms put away, by id; a term can be there several times. */
export function putAwayTerms(settings: PutAwaySettings): PutAway[] {
  const { knownTerms, neverMarked, hiddenTerms, otherSenses } = settings;
  const all: PutAway[] = [
    ...knownTerms.map((id) => ({ how: 'known', id }) as const),
    ...neverMarked.map((id) => ({ how: 'never', id }) as const),
    ...Object.entries(hiddenTerms).flatMap(([site, ids]) =>
      ids.map((id) => ({ how: 'hidden', site, id }) as const),
    ),
    ...Object.entries(otherSenses).map(([key, risk]) => {
      const [site = '', id = ''] = key.split(' ');
      return { how: 'other sense', site, id, risk } as const;
    }),
  ];
  return all.sort((a, b) => a.id.localeCompare(b.id));
}

/**
 * Puts a term away or takes it back.
 *
 * @returns whether that was saved.
 */
export function putAway(change: Change, term: PutAway, away: boolean): Promise<boolean> {
  const { id } = term;
  switch (term.how) {
    case 'known':
      return change('knownTerms', (ids) => withId(ids, id, away));
    case 'never':
      return change('neverMarked', (ids) => withId(ids, id, away));
    case 'hidden':
      return change('hiddenTerms', (all) =>
        withSiteTerms(all, term.site, (ids) => withId(ids, id, away)),
      );
    case 'other sense': {
      const key = `${term.site} ${id}`;
      return change('otherSenses', ({ [key]: _, ...others }) =>
        away ? { ...others, [key]: term.risk } : others,
      );
    }
  }
}
