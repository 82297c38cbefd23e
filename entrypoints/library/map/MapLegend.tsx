import { text } from '../../../browser/text.ts';
import { type LinkKind, linkKinds } from '../../../engine/map/graph.ts';

/** What the lines mean, and which of them are shown. */
export function MapLegend({
  kinds,
  hasKnown,
  depth,
  onKinds,
  onDepth,
}: {
  readonly kinds: ReadonlySet<LinkKind>;
  readonly hasKnown: boolean;
  /** How many links away entries may be; nothing for the whole field. */
  readonly depth: number | undefined;
  readonly onKinds: (kinds: ReadonlySet<LinkKind>) => void;
  readonly onDepth: (depth: number) => void;
}) {
  const toggle = (kind: LinkKind) => {
    const next = new Set(kinds);
    if (!next.delete(kind)) next.add(kind);
    onKinds(next);
  };
  return (
    <fieldset class="map-legend">
      <legend>{text('map_links')}</legend>
      {linkKinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={kinds.has(kind)} onChange={() => toggle(kind)} />
          <Sample kind={kind} />
          {kindName(kind)}
        </label>
      ))}
      {depth !== undefined && (
        <label>
          <input
            type="checkbox"
            checked={depth > 1}
            onChange={({ currentTarget }) => onDepth(currentTarget.checked ? 2 : 1)}
          />
          {text('map_further')}
        </label>
      )}
      {hasKnown && (
        <p>
          <svg viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
            <circle class="map-sample-known" cx="17" cy="5" r="3.6" />
          </svg>
          {text('progress_known')}
        </p>
      )}
    </fieldset>
  );
}

function kindName(kind: LinkKind): string {
  switch (kind) {
    case 'requires':
      return text('needs_first');
    case 'related':
      return text('related');
    case 'contrast':
      return text('map_contrast');
  }
}

function Sample({ kind }: { readonly kind: LinkKind }) {
  return (
    <svg viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
      <path class={`map-link of-${kind}`} d={kind === 'requires' ? 'M2 5H25' : 'M2 5H32'} />
      {kind === 'requires' && <path class="map-tip" d="M33 5 25 1V9Z" />}
    </svg>
  );
}
