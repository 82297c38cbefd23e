import { bundledArticles } from '../../../browser/bundled-articles.ts';
import { text } from '../../../browser/text.ts';
import { headword } from '../../../components/category-label.ts';
import { TermLink } from '../../../components/TermText.tsx';
import type { Article } from '../../../engine/articles/article.ts';
import { plainText } from '../../../engine/articles/text-piece.ts';

/** An entry beside those that it is confused with. */
export function Contrasts({ article }: { readonly article: Article }) {
  return (
    <section class="contrasts">
      <h3 id="contrasts">{text('not_confused_with')}</h3>
      <table aria-labelledby="contrasts">
        <thead>
          <tr>
            <th scope="col">{text('column_term')}</th>
            <th scope="col">{text('column_definition')}</th>
            <th scope="col">{text('difference')}</th>
          </tr>
        </thead>
        <tbody lang="en">
          {article.contrast.map(({ id, name, why }) => {
            const other = bundledArticles().get(id);
            return (
              <tr key={id}>
                <th scope="row">
                  <TermLink id={id} text={headword({ name })} onOpen={() => undefined} />
                </th>
                <td>{other && plainText(other.short)}</td>
                <td>{asSentence(why)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** "it speaks of what agents want" → "It speaks of what agents want." */
function asSentence(why: string): string {
  return `${headword({ name: why })}.`;
}
