import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { openDefineForm } from '../../browser/glossaries/open-define-form.ts';
import { pagePathAddress } from '../../browser/library-address.ts';
import type { TabTerm } from '../../browser/messages/tab-report.ts';
import { tabState } from '../../browser/pdf-reader.ts';
import { noteRecent } from '../../browser/recent-terms.ts';
import { Problem } from '../Problem.tsx';
import type { LiveSettings } from '../use-settings.ts';
import { Entry } from './Entry.tsx';
import { MarkControls } from './MarkControls.tsx';
import { noTermsSentence } from './no-terms.ts';
import { PageFooter } from './PageFooter.tsx';
import { SearchPanel } from './SearchPanel.tsx';
import { SiteStatus } from './SiteStatus.tsx';
import { useOwnArticles } from './use-own-articles.ts';
import { jump, type OpenPage, toggleAllTerms } from './use-page.ts';

/** An entry that is to be opened; a new object each time. */
export type AskedEntry = { readonly id: string };

/** Opens the reading path of a page's terms. Nothing else of the page is told. */
async function openPagePath(terms: readonly TabTerm[]): Promise<void> {
  await browser.tabs.create({ url: pagePathAddress(terms.map(({ id }) => id)) });
}

/** The state of Gloss on this site, the terms on this page, and a search over all entries. */
export function PageView({
  page,
  live,
  lookup = '',
  asked,
  inView,
  onLeave,
}: {
  readonly page: OpenPage;
  readonly live: LiveSettings;
  /** What is to be searched for at once; empty for nothing. */
  readonly lookup?: string;
  readonly asked?: AskedEntry | undefined;
  /** The ids of the terms that can be seen on the page; undefined if the page is not followed. */
  readonly inView?: ReadonlySet<string>;
  /** Called when the reader goes on elsewhere; undefined if this stays. */
  readonly onLeave?: () => void;
}) {
  const { tab, report } = page;
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
    setTrail((before) => (before.at(-1) === id ? before : [...before, id]));
    // Recent lookups are a convenience, so a failure to save one is not reported.
    void noteRecent(id, tab.place).catch(() => undefined);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each is opened once.
  useEffect(() => {
    if (asked) void open(asked.id);
  }, [asked]);
  const back = () => {
    setLeftAt(trail[0]);
    setTrail(trail.slice(0, -1));
  };
  const leave = (going: Promise<unknown>) => void going.then(onLeave, () => undefined);
  return (
    <>
      <SiteStatus live={live} page={page} state={state} onLeave={onLeave} />
      {isRunning && !shown && <MarkControls live={live} />}
      {shown ? (
        <Entry
          key={shown.id}
          article={shown}
          isOnPage={pageTerms.some(({ id }) => id === shown.id)}
          onOpen={(id) => void open(id)}
          onBack={back}
          onShow={() => leave(jump(page, shown.id, true))}
        />
      ) : (
        <SearchPanel
          query={query}
          pageTerms={pageTerms}
          inView={inView}
          noTerms={noTermsSentence(state, report)}
          showsAll={report.kind === 'running' && report.showsAll}
          leftAt={leftAt}
          onShowAll={() => void toggleAllTerms(tab)}
          onQuery={setQuery}
          onOpen={(id) => void open(id)}
          onJump={(id) => void jump(page, id, false)}
          onPath={
            pageTerms.length > 1 && tab.place === 'normal'
              ? () => leave(openPagePath(pageTerms))
              : undefined
          }
          onDefine={(term) => leave(openDefineForm(term, tab.place))}
          own={own}
        />
      )}
      <Problem problem={live.problem} />
      <PageFooter
        shownId={shown?.id}
        query={query}
        tab={tab}
        isPanel={inView !== undefined}
        onGo={leave}
      />
    </>
  );
}
