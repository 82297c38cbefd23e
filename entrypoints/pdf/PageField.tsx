import { useState } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import type { PdfView } from './pdf-view.ts';
import type { ViewState } from './view-state.ts';

/** The number of the page in sight, to be read or changed, and how many there are. */
export function PageField({
  view,
  state: { page, pages },
}: {
  readonly view: PdfView;
  readonly state: ViewState;
}) {
  const [typed, setTyped] = useState<string>();
  const all = new Intl.NumberFormat(text('language')).format(pages);
  return (
    <span class="page-field">
      <input
        class="field"
        type="text"
        inputMode="numeric"
        aria-label={text('pdf_page')}
        title={text('pdf_page')}
        size={Math.max(2, String(pages).length)}
        value={typed ?? String(page)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => {
          setTyped(undefined);
          view.goTo(Number(currentTarget.value));
        }}
        onBlur={() => setTyped(undefined)}
      />
      <span>{text('pdf_page_of', all)}</span>
    </span>
  );
}
