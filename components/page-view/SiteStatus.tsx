import { isPdfReader } from '../../browser/pdf-reader.ts';
import { ruleName } from '../../browser/rule-name.ts';
import { text } from '../../browser/text.ts';
import { withId } from '../../engine/sites/hidden-terms.ts';
import { type SiteState, siteOf, switchSite } from '../../engine/sites/site-state.ts';
import { useIsLocked } from '../Managed.tsx';
import { describeSiteState } from '../state-sentence.ts';
import type { LiveSettings } from '../use-settings.ts';
import { Remedy } from './Remedy.tsx';
import { SiteChoices } from './SiteChoices.tsx';
import type { OpenPage } from './use-page.ts';

/** Whether Gloss is on here, in a sentence beside the switch for this site, and below it why. */
export function SiteStatus({
  live,
  page,
  state,
  onLeave,
}: {
  readonly live: LiveSettings;
  readonly page: OpenPage;
  readonly state: SiteState;
  /** See `PageView`. */
  readonly onLeave: (() => void) | undefined;
}) {
  const { settings, change } = live;
  const { report } = page;
  const { url } = page.tab;
  const { state: sentence, reason } = describeSiteState(state, url, report);
  const site = siteOf(url);
  const isReader = isPdfReader(url);
  const unread = site === undefined || ['unreadable', 'withheld', 'pdf'].includes(report.kind);
  const idle = !settings.enabled || state.because === 'paused';
  const isFixed = useIsLocked('sites');
  const isForbidden = state.because === 'site not allowed';
  return (
    <header class="site-status">
      <div class="state">
        <img src="/icon/icon.svg" alt="" width="22" height="22" />
        <h1 aria-live="polite">{sentence}</h1>
        {!isReader && (
          <span class="switch">
            <input
              type="checkbox"
              role="switch"
              aria-label={site === undefined ? 'Gloss' : text('switch_site', ruleName(site))}
              aria-checked={state.on && !unread}
              checked={state.on && !unread}
              disabled={unread || idle || isFixed || isForbidden}
              onChange={({ currentTarget: { checked } }) =>
                change('sites', (sites) => switchSite({ ...settings, sites }, url, checked))
              }
            />
          </span>
        )}
      </div>
      {unread || idle || isForbidden ? (
        <p class="reason">{reason}</p>
      ) : (
        <SiteChoices reason={reason} live={live} />
      )}
      <Remedy state={state} page={page} change={change} onLeave={onLeave} />
      {state.on && <LanguageChoice url={url} report={report} live={live} />}
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
  readonly report: OpenPage['report'];
  readonly live: LiveSettings;
}) {
  const isFixed = useIsLocked('anyLanguage');
  const site = siteOf(url);
  if (isFixed || site === undefined || report.kind !== 'running') return null;
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
