import type { Settings, saveSetting } from '../../browser/settings.ts';
import { Switch } from '../../components/Switch.tsx';
import { stateSentence } from '../../components/state-sentence.ts';
import { siteOf, siteState, switchSite } from '../../engine/site-state.ts';
import type { Page } from './use-page.ts';

/** Whether Gloss is on here and why, with the switches for this site and for everywhere. */
export function SiteControls({
  settings,
  page,
  onSave,
}: {
  readonly settings: Settings;
  readonly page: Page;
  readonly onSave: typeof saveSetting;
}) {
  const site = siteOf(page.url);
  const state = siteState(settings, page.url);
  const { state: title, reason } = stateSentence(state, site, page.report);
  return (
    <header class="here">
      <Switch
        checked={state.on}
        disabled={site === undefined || !settings.enabled}
        onChange={(on) => void onSave('sites', switchSite(settings, page.url, on))}
      >
        <b>{title}</b>
        <span class="reason">{reason}</span>
      </Switch>
      <Switch checked={settings.enabled} onChange={(on) => void onSave('enabled', on)}>
        <span class="reason">
          {settings.enabled ? 'Gloss is switched on' : 'Gloss is switched off everywhere'}
        </span>
      </Switch>
    </header>
  );
}
