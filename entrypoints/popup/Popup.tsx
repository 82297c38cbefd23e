import { useEffect, useState } from 'preact/hooks';
import { consumePendingLookup } from '../../browser/pending-lookup.ts';
import { ManagedContext, useManagedSettings } from '../../components/Managed.tsx';
import { PageView } from '../../components/page-view/PageView.tsx';
import { usePage } from '../../components/page-view/use-page.ts';
import { useTab } from '../../components/page-view/use-tab.ts';
import { useSettings } from '../../components/use-settings.ts';
import { useTheme } from '../../components/use-theme.ts';

/** The popup. Nothing is drawn before all that it shows is known, so nothing moves. */
export function Popup() {
  const tab = useTab();
  const live = useSettings(tab?.place);
  const page = usePage(tab, live?.settings);
  const theme = useTheme();
  const managed = useManagedSettings();
  const [lookup, setLookup] = useState<string>();
  useEffect(() => void consumePendingLookup().then(setLookup), []);
  return (
    <ManagedContext.Provider value={managed}>
      <main class={theme}>
        {page && live && lookup !== undefined && (
          <PageView page={page} live={live} lookup={lookup} onLeave={() => window.close()} />
        )}
      </main>
    </ManagedContext.Provider>
  );
}
