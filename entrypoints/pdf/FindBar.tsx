import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import { BarButton } from './Icon.tsx';
import type { PdfView } from './pdf-view.ts';
import type { Found } from './view-state.ts';

/** Finds a text in the whole document; the browser's own search knows only the pages that are drawn. */
export function FindBar({
  view,
  found,
  onClose,
}: {
  readonly view: PdfView;
  readonly found: Found;
  readonly onClose: () => void;
}) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // At once, so that nothing is lost of what is typed next.
  useLayoutEffect(() => field.current?.focus(), []);
  const again = (backwards: boolean) => query && view.find(query, { backwards });
  return (
    <search
      class="find"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <input
        class="field"
        type="search"
        aria-label={text('pdf_find')}
        placeholder={text('pdf_find')}
        value={query}
        ref={field}
        onInput={({ currentTarget: { value } }) => {
          setQuery(value);
          view.find(value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') again(event.shiftKey);
        }}
      />
      <span class="count" role="status">
        {query && countOf(found)}
      </span>
      <BarButton icon="previous" name={text('pdf_find_previous')} onPress={() => again(true)} />
      <BarButton icon="next" name={text('pdf_find_next')} onPress={() => again(false)} />
      <BarButton icon="close" name={text('close')} onPress={onClose} />
    </search>
  );
}

function countOf({ kind, current, total }: Found): string {
  if (kind === 'not found') return text('pdf_find_none');
  if (total === 0) return '';
  const number = new Intl.NumberFormat(text('language'));
  return text('pdf_find_count', number.format(current), number.format(total));
}
