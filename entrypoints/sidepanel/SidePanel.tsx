import { useEffect, useState } from 'preact/hooks';
import { takeEntriesBeside } from '../../browser/side-panel.ts';
import { ManagedContext, useManagedSettings } from '../../components/Managed.tsx';
import { type AskedEntry, PageView } from '../../components/page-view/PageView.tsx';
import { usePage } from '../../components/page-view/use-page.ts';
import { useShownTab } from '../../components/page-view/use-tab.ts';
import { useTermsInView } from '../../components/page-view/use-terms-in-view.ts';
import { useSettings } from '../../components/use-settings.ts';
import { useTheme } from '../../components/use-theme.ts';

/** The browser's side panel: what the popup shows, for whichever page is shown, following its scrolling. */
export function SidePanel() {
  const tab = useShownTab();
  const live = useSettings(tab?.place);
  const page = usePage(tab, live?.settings);
  const inView = useTermsInView(page);
  const asked = useEntriesBeside(tab?.id);
  const theme = useTheme();
  const managed = useManagedSettings();
  return (
    <ManagedContext.Provider value={managed}>
      <main class={theme}>
        {page && live && <PageView page={page} live={live} asked={asked} inView={inView} />}
      </main>
    </ManagedContext.Provider>
  );
}

/** @returns the entry that was last asked for beside the tab, a new object each time. */
function useEntriesBeside(tabId: number | undefined): AskedEntry | undefined {
  const [asked, setAsked] = useState<AskedEntry>();
  useEffect(() => {
    if (tabId === undefined) return undefined;
    const mounted = new AbortController();
    takeEntriesBeside(tabId, (id) => setAsked({ id }), mounted.signal);
    return () => mounted.abort();
  }, [tabId]);
  return asked;
}
