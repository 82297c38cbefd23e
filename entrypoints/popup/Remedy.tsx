import { browser } from 'wxt/browser';
import type { TabReport } from '../../browser/messages/tab-report.ts';
import { pdfReaderAddress } from '../../browser/pdf-reader.ts';
import { type TextName, text } from '../../browser/text.ts';
import { useIsLocked } from '../../components/Managed.tsx';
import type { LiveSettings } from '../../components/use-settings.ts';
import type { SiteState } from '../../engine/sites/site-state.ts';
import type { OpenTab } from './use-page.ts';

/** The one thing to do where Gloss could be on but is not running. */
export function Remedy({
  state,
  tab,
  report,
  change,
}: {
  readonly state: SiteState;
  readonly tab: OpenTab;
  readonly report: TabReport;
  readonly change: LiveSettings['change'];
}) {
  const isOffForGood = useIsLocked('enabled') && state.because === 'switched off everywhere';
  const [label, remedy] = remedyFor(state, tab, report, change) ?? [];
  if (!label || isOffForGood) return null;
  return (
    <button type="button" class="remedy" onClick={() => void remedy?.()}>
      {text(label)}
    </button>
  );
}

function remedyFor(
  state: SiteState,
  tab: OpenTab,
  report: TabReport,
  change: LiveSettings['change'],
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
  return report.kind === 'not running' ? ['reload_page', () => reload(tab)] : undefined;
}

async function openPdfReader(): Promise<void> {
  await browser.tabs.create({ url: pdfReaderAddress() });
  window.close();
}

async function reload(tab: OpenTab): Promise<void> {
  await browser.tabs.reload(tab.id);
  window.close();
}
