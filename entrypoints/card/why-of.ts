import type { Settings } from '../../browser/settings/settings.ts';
import type { Why } from '../../components/card-actions.ts';
import { riskOf } from '../../engine/lexicon/lexicon.ts';
import { type Reason, whyMarked } from '../../engine/senses/why.ts';
import { siteOf } from '../../engine/sites/site-state.ts';
import type { MarkedPage } from '../content/lazy-modules.ts';
import type { Mark } from '../content/reading/mark.ts';
import { choose } from './reader-choices.ts';

/** @returns why a mark is shown; undefined on a page without marks. */
export async function whyOf(
  mark: Mark,
  { address, idOf, findArticle, grounds }: MarkedPage,
  { strictness, density }: Settings,
): Promise<Why | undefined> {
  const site = siteOf(address);
  if (!grounds || site === undefined) return undefined;
  const senses = whyMarked(mark, grounds.evidence(), grounds.lexicon, strictness);
  const reasons: Reason[] = density === 'all' ? senses : [...senses, { kind: 'salient' }];
  const ids = reasons.flatMap((reason) => (reason.kind === 'terms' ? reason.ids : []));
  const articles = await Promise.all(ids.map(findArticle));
  const names = new Map(articles.flatMap((found) => (found ? [[found.id, found.name]] : [])));
  const id = idOf(mark);
  const rejection = { kind: 'reject', site, id, risk: riskOf(mark.form) } as const;
  return { reasons, names, site, reject: () => choose(rejection) };
}
