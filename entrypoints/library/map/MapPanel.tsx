import { text } from '../../../browser/text.ts';
import { categoryLabel, headword } from '../../../components/category-label.ts';
import { Glyph } from '../../../components/Glyph.tsx';
import type { Article } from '../../../engine/articles/article.ts';
import { plainText } from '../../../engine/articles/text-piece.ts';
import { type Neighbour, sides } from '../../../engine/map/neighbours.ts';
import { hashOf } from '../place.ts';
import { sideName } from './region-name.ts';

/** What the selected entry means, what it is linked to, and where one can go from it. */
export function MapPanel({
  article,
  linked,
  isKnown,
  isCenter,
  nameOf,
  onSelect,
  onOpen,
  onCenter,
  onClose,
}: {
  readonly article: Article;
  readonly linked: readonly Neighbour[];
  readonly isKnown: boolean;
  readonly isCenter: boolean;
  readonly nameOf: (node: number) => string;
  readonly onSelect: (node: number) => void;
  readonly onOpen: () => void;
  readonly onCenter: () => void;
  readonly onClose: () => void;
}) {
  return (
    <aside class="map-panel" aria-label={text('map_selected')}>
      <div class="map-panel-head" aria-live="polite">
        <p class="map-tag">
          {categoryLabel(article)}
          {isKnown && ` · ${text('progress_known')}`}
        </p>
        <h2 lang="en">{headword(article)}</h2>
        <p class="map-short" lang="en">
          {plainText(article.short)}
        </p>
      </div>
      <button
        type="button"
        class="map-close"
        aria-label={text('close')}
        title={text('close')}
        onClick={onClose}
      >
        <Glyph name="close" />
      </button>
      <div class="map-actions">
        <button type="button" class="is-main" onClick={onOpen}>
          {text('map_open')}
        </button>
        {!isCenter && (
          <button type="button" onClick={onCenter}>
            {text('map_center')}
          </button>
        )}
        <a href={hashOf({ kind: 'path', ids: [article.id], isPage: false, isShort: false })}>
          {text('path_title')}
        </a>
      </div>
      <dl>
        {sides.map((side) => {
          const own = linked.filter((each) => each.side === side);
          return (
            own.length > 0 && (
              <div key={side}>
                <dt>{sideName(side)}</dt>
                <dd lang="en">
                  {own.map(({ node }) => (
                    <button type="button" key={node} onClick={() => onSelect(node)}>
                      {nameOf(node)}
                    </button>
                  ))}
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </aside>
  );
}
