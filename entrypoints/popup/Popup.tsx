import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { openDefineForm } from '../../browser/glossaries/open-define-form.ts';
import { libraryAddress, librarySearchAddress } from '../../browser/library-address.ts';
import type { TabReport } from '../../browser/messages/tab-report.ts';
import { tabState } from '../../browser/pdf-reader.ts';
import { consumePendingLookup } from '../../browser/pending-lookup.ts';
import { noteRecent } from '../../browser/recent-terms.ts';
import type { Place } from '../../browser/settings/settings-store.ts';
import { text } from '../../browser/text.ts';
import { ManagedContext, useManagedSettings } from '../../components/Managed.tsx';
import { Problem } from '../../components/Problem.tsx';
import { type LiveSettings, useSettings } from '../../components/use-settings.ts';
import { useTheme } from '../../components/use-theme.ts';
import { Entry } from './Entry.tsx';
import { MarkControls } from './MarkControls.tsx';
import { noTermsSentence } from './no-terms.ts';
import { SearchPanel } from './SearchPanel.tsx';
import { SiteStatus } from './SiteStatus.tsx';
import { useOwnArticles } from './use-own-articles.ts';
import { jump, type OpenTab, toggleAllTerms, useReport, useTab } from './use-page.ts';

/** Opens the form, and makes room for it. */
async function define(term: string, place: Place): Promise<void> {
  await openDefineForm(term, place);
  window.close();
}

/** The popup. Nothing is drawn before all that it shows is known, so nothing moves. */
export function Popup() {
  const tab = useTab();
  const live = useSettings(tab?.place);
  const report = useReport(tab, live?.settings);
  const theme = useTheme();
  const managed = useManagedSettings();
  const [lookup, setLookup] = useState<string>();
  useEffect(() => void consumePendingLookup().then(setLookup), []);
  const isReady = tab && live && report && lookup !== undefined;
  return (
    <ManagedContext.Provider value={managed}>
      <main class={theme}>
        {isReady && <Content tab={tab} live={live} report={report} lookup={lookup} />}
      </main>
    </ManagedContext.Provider>
  );
}

/**
 * The state of Gloss on this site, the terms on this page, and a search over all entries.
 *
 * @param lookup what is to be searched for at once; empty for nothing.
 */
function Content({
  tab,
  live,
  report,
  lookup,
}: {
  readonly tab: OpenTab;
  readonly live: LiveSettings;
  readonly report: TabReport;
  readonly lookup: string;
}) {
  const [query, setQuery] = useState(lookup);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [leftAt, setLeftAt] = useState<string>();
  const state = tabState(live.settings, tab.url);
  const isRunning = report.kind === 'running' && report.state.on;
  const pageTerms = isRunning ? report.terms : [];
  const { own, add } = useOwnArticles(pageTerms, tab.place);
  const last = trail.at(-1) ?? '';
  const shown = bundledArticles().get(last) ?? own.get(last);
  const open = async (id: string) => {
    await add([id]);
    setTrail((before) => [...before, id]);
    // Recent lookups are a convenience, so a failure to save one is not reported.
    void noteRecent(id, tab.place).catch(() => undefined);
  };
  const back = () => {
    setLeftAt(trail[0]);
    setTrail(trail.slice(0, -1));
  };
  return (
    <>
      <SiteStatus live={live} tab={tab} report={report} state={state} />
      {isRunning && !shown && <MarkControls live={live} />}
      {shown ? (
        <Entry
          key={shown.id}
          article={shown}
          isOnPage={pageTerms.some(({ id }) => id === shown.id)}
          onOpen={(id) => void open(id)}
          onBack={back}
          onShow={() => void jump(tab, report, shown.id, true)}
        />
      ) : (
        <SearchPanel
          query={query}
          pageTerms={pageTerms}
          noTerms={noTermsSentence(state, report)}
          showsAll={report.kind === 'running' && report.showsAll}
          leftAt={leftAt}
          onShowAll={() => void toggleAllTerms(tab)}
          onQuery={setQuery}
          onOpen={(id) => void open(id)}
          onJump={(id) => void jump(tab, report, id, false)}
          onDefine={(term) => void define(term, tab.place)}
          own={own}
        />
      )}
      <Problem problem={live.problem} />
      <footer>
        <button type="button" class="quiet" onClick={() => void openLibrary(shown?.id, query)}>
          {text(shown ? 'open_library' : 'menu_library')}
        </button>
        <button type="button" class="quiet" onClick={() => void openDraftCheck()}>
          {text('menu_draft')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
        >
          {text('options')}
        </button>
      </footer>
    </>
  );
}

async function openDraftCheck(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/draft.html') });
  window.close();
}

/** Goes on in the library with what the popup shows. */
async function openLibrary(id: string | undefined, query: string): Promise<void> {
  const url = id ? libraryAddress(id) : librarySearchAddress(query.trim());
  await browser.tabs.create({ url });
  window.close();
}
