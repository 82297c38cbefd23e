import { browser } from 'wxt/browser';
import type { TabReport } from '../../browser/messages/tab-report.ts';
import { text } from '../../browser/text.ts';
import { Choice } from '../../components/Choice.tsx';
import { Switch } from '../../components/Switch.tsx';
import { describeSiteState } from '../../components/state-sentence.ts';
import type { LiveSettings } from '../../components/use-settings.ts';
import { withId } from '../../engine/sites/hidden-terms.ts';
import { siteOf, siteState, switchSite } from '../../engine/sites/site-state.ts';
import type { OpenTab } from './use-page.ts';

/** Whether Gloss is on here and why, with a switch for this site and a choice for all others. */
export function SiteStatus({
  live: { settings, change },
  tab,
  report,
}: {
  readonly live: LiveSettings;
  readonly tab: OpenTab;
  readonly report: TabReport;
}) {
  const { url } = tab;
  const state = siteState(settings, url);
  const { state: title, reason } = describeSiteState(state, url, report);
  const unread = report.kind === 'unreadable' || report.kind === 'withheld';
  const idle = !settings.enabled || state.because === 'paused';
  return (
    <header class="site-status">
      <Switch
        checked={state.on && !unread}
        disabled={unread || idle || siteOf(url) === undefined}
        onChange={(on) => change('sites', (sites) => switchSite({ ...settings, sites }, url, on))}
      >
        <b role="status">{title}</b>
        <span class="reason">{reason}</span>
      </Switch>
      <SuggestedAction tab={tab} report={report} on={state.on} />
      {state.on && <LanguageChoice url={url} report={report} live={{ settings, change }} />}
      <Choice
        legend={text('mode_legend')}
        name="mode"
        value={settings.mode}
        answers={[
          { value: 'except', label: text('mode_except') },
          { value: 'only', label: text('mode_only') },
        ]}
        onChange={(mode) => change('mode', () => mode)}
      />
    </header>
  );
}

/** Has pages of this site read that declare another language, or passed over again. */
function LanguageChoice({
  url,
  report,
  live: { settings, change },
}: {
  readonly url: string;
  readonly report: TabReport;
  readonly live: Pick<LiveSettings, 'settings' | 'change'>;
}) {
  const site = siteOf(url);
  if (site === undefined || report.kind !== 'running') return null;
  const isRead = settings.anyLanguage.includes(site);
  if (!isRead && !report.otherLanguage) return null;
  return (
    <button
      type="button"
      class={isRead ? 'quiet' : 'remedy'}
      onClick={() => void change('anyLanguage', (sites) => withId(sites, site, !isRead))}
    >
      {text(isRead ? 'read_english_only' : 'read_anyway')}
    </button>
  );
}

/** A suggestion for when Gloss should be on but is not running. */
function SuggestedAction({
  tab,
  report,
  on,
}: {
  readonly tab: OpenTab;
  readonly report: TabReport;
  readonly on: boolean;
}) {
  if (!on) return null;
  if (report.kind === 'withheld') {
    const origins = [report.origin];
    return (
      <button
        type="button"
        class="remedy"
        onClick={() => void browser.permissions.request({ origins })}
      >
        {text('allow_site')}
      </button>
    );
  }
  if (report.kind !== 'not running') return null;
  const reload = async () => {
    await browser.tabs.reload(tab.id);
    window.close();
  };
  return (
    <button type="button" class="remedy" onClick={() => void reload()}>
      {text('reload_page')}
    </button>
  );
}
