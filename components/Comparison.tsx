import { text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import { TermLink } from './TermText.tsx';

/** What an overview sets side by side: each entry, with what sets it apart. */
export function Comparison({
  members,
  onOpen,
}: Pick<Article, 'members'> & { readonly onOpen: (id: string) => void }) {
  if (members.length === 0) return null;
  return (
    <div class="comparison">
      <b>{text('side_by_side')}</b>
      <dl lang="en">
        {members.map(({ id, name, why }) => (
          <div key={id}>
            <dt>
              <TermLink text={name} id={id} onOpen={onOpen} />
            </dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
