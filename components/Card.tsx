import { useId, useState } from 'preact/hooks';
import { text } from '../browser/text.ts';
import type { Article } from '../engine/article.ts';
import { ArticleText } from './ArticleText.tsx';
import { fieldTag, headword } from './headword.ts';

/** The card: one article, and those opened from it in place, with a way back. */
export function Card({
  article,
  findArticle,
  onClose,
}: {
  readonly article: Article;
  readonly findArticle: (id: string) => Promise<Article | undefined>;
  readonly onClose: () => void;
}) {
  const [trail, setTrail] = useState<readonly Article[]>([article]);
  const [full, setFull] = useState(false);
  const titleId = useId();
  const shown = trail.at(-1) ?? article;
  const open = async (id: string) => {
    const next = await findArticle(id);
    if (next) setTrail((before) => [...before, next]);
  };
  return (
    <div class="card" role="dialog" aria-labelledby={titleId}>
      <header>
        {trail.length > 1 && (
          <button
            type="button"
            class="icon"
            aria-label={text('back')}
            onClick={() => setTrail(trail.slice(0, -1))}
          >
            <Glyph path="M10 3 5 8l5 5" />
          </button>
        )}
        <span class="tag">
          {trail.length > 1 ? trail.map(headword).join(' › ') : fieldTag(shown)}
        </span>
        <button type="button" class="icon" aria-label={text('close')} onClick={onClose}>
          <Glyph path="m4 4 8 8m0-8-8 8" />
        </button>
      </header>
      <div class="body" key={shown.id}>
        <h2 id={titleId}>{headword(shown)}</h2>
        <ArticleText article={shown} full={full} onOpen={(id) => void open(id)} />
      </div>
      <footer>
        <button type="button" aria-expanded={full} onClick={() => setFull(!full)}>
          {text(full ? 'less' : 'more')}
        </button>
      </footer>
    </div>
  );
}

function Glyph({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}
