import { text } from '../../../browser/text.ts';
import { TermLink } from '../../../components/TermText.tsx';
import type { Article, Reference } from '../../../engine/articles/article.ts';
import type { Neighbours } from '../../../engine/articles/neighbours.ts';

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
  return (
    <section>
      <h3>{name}</h3>
      <ul lang="en">
        {references.map((reference) => (
          <li key={reference.id}>
            <TermLink id={reference.id} text={reference.name} onOpen={() => undefined} />
          </li>
        ))}
      </ul>
    </section>
  );
}
