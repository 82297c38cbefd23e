import { browser } from 'wxt/browser';
import { pdfReaderAddress } from '../../browser/pdf-reader.ts';
import { type TextName, text } from '../../browser/text.ts';
import type { SiteState } from '../../engine/sites/site-state.ts';
import { useIsLocked } from '../Managed.tsx';
import type { LiveSettings } from '../use-settings.ts';
import type { OpenPage } from './use-page.ts';

/** The one thing to do where Gloss could be on but is not running. */
export function Remedy({
  state,
  page,
  change,
  onLeave,
}: {
  readonly state: SiteState;
  readonly page: OpenPage;
  readonly change: LiveSettings['change'];
  /** See `PageView`. */
  readonly onLeave: (() => void) | undefined;
}) {
  const reload = () => browser.tabs.reload(page.tab.id).then(onLeave);
  const openPdfReader = () => browser.tabs.create({ url: pdfReaderAddress() }).then(onLeave);
  const isOffForGood = useIsLocked('enabled') && state.because === 'switched off everywhere';
  const [label, remedy] = remedyFor(state, page, change, { reload, openPdfReader }) ?? [];
  if (!label || isOffForGood) return null;
  return (
    <button type="button" class="remedy" onClick={() => void remedy?.()}>
      {text(label)}
    </button>
  );
}

function remedyFor(
  state: SiteState,
  { report }: OpenPage,
  change: LiveSettings['change'],
  { reload, openPdfReader }: Readonly<Record<'reload' | 'openPdfReader', () => Promise<unknown>>>,
): [label: TextName, remedy: () => Promise<unknown>] | undefined {
  if (state.because === 'switched off everywhere') {
    return ['switch_on', () => change('enabled', () => true)];
  }
  if (state.because === 'paused') return ['resume', () => change('pausedUntil', () => 0)];
  if (report.kind === 'pdf') return ['open_pdf_reader', openPdfReader];
  if (!state.on) return undefined;
  if (report.kind === 'withheld') {
    const origins = [report.origin];
    return ['allow_site', () => browser.permissions.request({ origins })];
  }
  return report.kind === 'not running' ? ['reload_page', reload] : undefined;
}
