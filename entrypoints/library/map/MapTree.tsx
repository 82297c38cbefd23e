import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { countText, text } from '../../../browser/text.ts';
import { categoryName, headword } from '../../../components/category-label.ts';
import type { MapGraph } from '../../../engine/map/graph.ts';
import type { Neighbours } from '../../../engine/map/neighbours.ts';
import { pathToEntry, type TreeRow, treeRows } from '../../../engine/map/tree.ts';
import { categoryIds } from '../../../glossary/categories.ts';
import { sideName } from './region-name.ts';
import type { Choice } from './shown-map.ts';
import { rowForKey } from './tree-keys.ts';

/** All that the map shows, as a list: subjects, their entries, and what these are linked to. */
export function MapTree({
  graph,
  neighbours,
  choice,
  known,
  selected,
  onSelect,
}: {
  readonly graph: MapGraph;
  readonly neighbours: Neighbours;
  readonly choice: Choice;
  readonly known: ReadonlySet<string>;
  readonly selected: number | undefined;
  readonly onSelect: (node: number) => void;
}) {
  const tree = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    if (selected === undefined) return;
    const path = pathToEntry(graph, selected);
    setOpen((before) => new Set([...before, ...path]));
    setCurrent(path.at(-1));
  }, [graph, selected]);
  const rows = useMemo(() => {
    // What was searched for is to be seen at once.
    const all = choice.isNarrowed ? new Set([...open, ...categoryIds]) : open;
    return treeRows(graph, neighbours, { ...choice, open: all, categories: categoryIds });
  }, [graph, neighbours, choice, open]);
  const stop = rows.find(({ key }) => key === current)?.key ?? rows[0]?.key;
  useEffect(() => {
    tree.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const toggle = ({ key }: TreeRow, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  const press = (row: TreeRow) => {
    setCurrent(row.key);
    if (row.kind === 'subject') toggle(row, !row.isOpen);
    else onSelect(row.node);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = rows.findIndex(({ key }) => key === stop);
    const row = rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const nameOf = (each: TreeRow) => rowName(each, graph);
    const isRightToLeft = tree.current?.matches(':dir(rtl)') ?? false;
    const goal = rowForKey(event.key, rows, at, isRightToLeft, nameOf);
    switch (goal.kind) {
      case 'none':
        return;
      case 'press':
        press(row);
        break;
      case 'open':
        toggle(row, true);
        break;
      case 'close':
        toggle(row, false);
        break;
      case 'row':
        setCurrent(goal.key);
        tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(goal.key)}"]`)?.focus();
    }
    event.preventDefault();
  };
  return (
    <div
      class="map-tree"
      role="tree"
      aria-label={text('library_map')}
      ref={tree}
      onKeyDown={onKeyDown}
    >
      {rows.map((row, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles keys
        <div
          key={row.key}
          class={`map-row of-${row.kind}${isLike(row, rows[index - 1]) ? ' is-like-before' : ''}`}
          role="treeitem"
          data-key={row.key}
          tabIndex={row.key === stop ? 0 : -1}
          aria-level={row.kind === 'subject' ? 1 : row.kind === 'entry' ? 2 : 3}
          aria-posinset={row.position}
          aria-setsize={row.count}
          aria-expanded={row.isOpen}
          aria-selected={row.kind === 'entry' && row.node === selected}
          onClick={() => press(row)}
          onFocus={() => setCurrent(row.key)}
        >
          <RowText
            row={row}
            graph={graph}
            known={known}
            onToggle={() => toggle(row, !row.isOpen)}
          />
        </div>
      ))}
    </div>
  );
}

function RowText({
  row,
  graph,
  known,
  onToggle,
}: {
  readonly row: TreeRow;
  readonly graph: MapGraph;
  readonly known: ReadonlySet<string>;
  readonly onToggle: () => void;
}) {
  const id = row.kind === 'subject' ? undefined : graph.nodes[row.node]?.id;
  return (
    <>
      {row.isOpen !== undefined && (
        // The arrow keys do the same.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        <span
          class="map-twist"
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
        />
      )}
      {row.kind === 'link' && <small>{sideName(row.side)}</small>}
      <span lang={row.kind === 'subject' ? undefined : 'en'}>{rowName(row, graph)}</span>
      {row.kind === 'subject' && <small>{countText('entry_count', row.entries)}</small>}
      {id !== undefined && known.has(id) && <small>{text('progress_known')}</small>}
    </>
  );
}

/** @returns whether a link is on the same side as the one before, so that the side need not be named again. */
function isLike(row: TreeRow, before: TreeRow | undefined): boolean {
  return row.kind === 'link' && before?.kind === 'link' && row.side === before.side;
}

function rowName(row: TreeRow, { nodes }: MapGraph): string {
  if (row.kind === 'subject') return categoryName(row.category);
  const node = nodes[row.node];
  return node ? headword(node) : '';
}
