import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { openDefineForm } from '../../browser/glossaries/open-define-form.ts';
import { consumePendingLookup } from '../../browser/pending-lookup.ts';
import { noteRecent } from '../../browser/recent-terms.ts';
import type { Place } from '../../browser/settings/settings-store.ts';
import { text } from '../../browser/text.ts';
import { Problem } from '../../components/Problem.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { useTheme } from '../../components/use-theme.ts';
import { Entry } from './Entry.tsx';
import { MarkControls } from './MarkControls.tsx';
import { Pause } from './Pause.tsx';
import { SearchPanel } from './SearchPanel.tsx';
import { SiteStatus } from './SiteStatus.tsx';
import { useOwnArticles } from './use-own-articles.ts';
import { jump, toggleAllTerms, useReport, useTab } from './use-page.ts';

/** Opens the form, and makes room for it. */
async function define(term: string, place: Place): Promise<void> {
  await openDefineForm(term, place);
  window.close();
}

/**
 * The popup: the state of Gloss on this site, the terms on this page, and a search over all
 * entries.
 */
export function Popup() {
  const tab = useTab();
  const live = useSettings(tab?.place);
  const report = useReport(tab, live?.settings);
  const theme = useTheme();
  const [query, setQuery] = useState('');
  const [trail, setTrail] = useState<readonly string[]>([]);
  useEffect(() => {
    void consumePendingLookup().then((wanted) => wanted && setQuery(wanted));
  }, []);
  const pageTerms = report?.kind === 'running' ? report.terms : [];
  const { own, add } = useOwnArticles(pageTerms, tab?.place);
  const last = trail.at(-1) ?? '';
  const shown = bundledArticles().get(last) ?? own.get(last);
  const open = async (id: string) => {
    await add([id]);
    setTrail((before) => [...before, id]);
    // Recent lookups are a convenience, so a failure to save one is not reported.
    if (tab) void noteRecent(id, tab.place).catch(() => undefined);
  };
  const onJump = (id: string, openCard: boolean) => {
    if (tab && report) void jump(tab, report, id, openCard);
  };
  return (
    <main class={theme}>
      <h1 class="visually-hidden">Gloss</h1>
      {tab && live && report && <SiteStatus live={live} tab={tab} report={report} />}
      {live && report?.kind === 'running' && report.state.on && !shown && (
        <MarkControls live={live} />
      )}
      {shown ? (
        <Entry
          key={shown.id}
          article={shown}
          isOnPage={pageTerms.some(({ id }) => id === shown.id)}
          onOpen={(id) => void open(id)}
          onBack={() => setTrail(trail.slice(0, -1))}
          onShow={() => onJump(shown.id, true)}
        />
      ) : (
        <SearchPanel
          query={query}
          pageTerms={pageTerms}
          showsAll={report?.kind === 'running' && report.showsAll}
          onShowAll={() => tab && void toggleAllTerms(tab)}
          onQuery={setQuery}
          onOpen={(id) => void open(id)}
          onJump={(id) => onJump(id, false)}
          onDefine={(term) => tab && void define(term, tab.place)}
          own={own}
        />
      )}
      <Problem problem={live?.problem} />
      <footer>
        {live && <Pause live={live} />}
        <button
          type="button"
          class="quiet last"
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          {text('options')}
        </button>
      </footer>
    </main>
  );
}
