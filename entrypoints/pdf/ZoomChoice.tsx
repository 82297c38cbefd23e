import { type TextName, text } from '../../browser/text.ts';
import type { PdfView } from './pdf-view.ts';
import { type Fit, fits, type ViewState } from './view-state.ts';

const fitNames: Readonly<Record<Fit, TextName>> = {
  auto: 'pdf_fit_auto',
  'page-width': 'pdf_fit_width',
  'page-fit': 'pdf_fit_page',
};

const scales: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

/** How large the pages are, as a choice. */
export function ZoomChoice({
  view,
  state: { scale, fit },
}: {
  readonly view: PdfView;
  readonly state: ViewState;
}) {
  const percent = new Intl.NumberFormat(text('language'), { style: 'percent' });
  const offered = scales.includes(scale) || fit ? scales : [scale, ...scales];
  return (
    <select
      class="field zoom"
      aria-label={text('pdf_zoom')}
      title={text('pdf_zoom')}
      value={fit ?? String(scale)}
      onChange={({ currentTarget: { value } }) =>
        view.zoomTo(fits.find((name) => name === value) ?? Number(value))
      }
    >
      {fits.map((name) => (
        <option key={name} value={name}>
          {text(fitNames[name])}
        </option>
      ))}
      {offered.map((each) => (
        <option key={each} value={String(each)}>
          {percent.format(each)}
        </option>
      ))}
    </select>
  );
}
