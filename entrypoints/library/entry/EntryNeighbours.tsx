import { useState } from 'preact/hooks';
import { text } from '../../../browser/text.ts';
import { headword } from '../../../components/category-label.ts';
import { TermLink } from '../../../components/TermText.tsx';
import type { Article, Reference } from '../../../engine/articles/article.ts';
import type { Neighbours } from '../../../engine/articles/neighbours.ts';

/** A longer list is cut at first. */
const fewEnough = 12;
const shownFirst = 8;

/** The entries around one: what it needs, what needs it, and what it appears with. */
export function EntryNeighbours({
  article: { id, requires, overviews },
  neighbours,
}: {
  readonly article: Article;
  readonly neighbours: Neighbours;
}) {
  const groups = [
    { name: text('needs_first'), references: requires },
    { name: text('leads_to'), references: neighbours.leadsTo(id) },
    { name: text('appears_with'), references: neighbours.appearsWith(id) },
    { name: text('compared_in'), references: overviews },
  ].filter(({ references }) => references.length > 0);
  if (groups.length === 0) return null;
  return (
    <div class="neighbours">
      {groups.map((group) => (
        <Group key={group.name} {...group} />
      ))}
    </div>
  );
}

function Group({
  name,
  references,
}: {
  readonly name: string;
  readonly references: readonly Reference[];
}) {
  const [showsAll, setShowsAll] = useState(references.length <= fewEnough);
  return (
    <section>
      <h3>{name}</h3>
      <ul lang="en">
        {(showsAll ? references : references.slice(0, shownFirst)).map((reference) => (
          <li key={reference.id}>
            <TermLink id={reference.id} text={headword(reference)} onOpen={() => undefined} />
          </li>
        ))}
      </ul>
      {!showsAll && (
        <button type="button" class="quiet" onClick={() => setShowsAll(true)}>
          {text('more')} <span>{references.length - shownFirst}</span>
        </button>
      )}
    </section>
  );
}
