import { text } from '../../browser/text.ts';
import type { OutlineItem } from './describe-pdf.ts';

/** The document's table of contents. */
export function Contents({
  items,
  onFollow,
}: {
  readonly items: readonly OutlineItem[];
  readonly onFollow: (destination: string | unknown[]) => void;
}) {
  return (
    <nav class="contents" aria-label={text('pdf_contents')}>
      <Items items={items} onFollow={onFollow} />
    </nav>
  );
}

function Items({ items, onFollow }: Parameters<typeof Contents>[0]) {
  return (
    <ul>
      {items.map(({ title, destination, items: inner }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document's contents never change.
        <li key={index}>
          <button
            type="button"
            disabled={destination === undefined}
            onClick={() => destination !== undefined && onFollow(destination)}
          >
            {title}
          </button>
          {inner.length > 0 && <Items items={inner} onFollow={onFollow} />}
        </li>
      ))}
    </ul>
  );
}
