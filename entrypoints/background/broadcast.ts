import { browser } from 'wxt/browser';

/**
 * Tells all tabs, or those of private windows, that something has changed. Those in which Gloss does
 * not run do not hear it.
 */
export async function broadcastToTabs(
  name: 'settingsChanged' | 'lexiconChanged',
  to: 'all' | 'private' = 'all',
): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.filter(({ incognito }) => to === 'all' || incognito);
  await Promise.all(
    told.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.tabs.sendMessage(id, { gloss: name, args: [] }).catch(() => undefined),
    ),
  );
}
