import { browser } from 'wxt/browser';
import { libraryAddress, librarySearchAddress } from '../../browser/library-address.ts';
import { hasSidePanel, openBeside } from '../../browser/side-panel.ts';
import { text } from '../../browser/text.ts';
import { IconButton } from '../IconButton.tsx';
import type { OpenTab } from './use-page.ts';

/** Leads to the other pages of Gloss, with what is shown. */
export function PageFooter({
  shownId,
  query,
  tab,
  isPanel,
  onGo,
}: {
  /** The id of the entry that is shown; undefined if it is the list. */
  readonly shownId: string | undefined;
  readonly query: string;
  readonly tab: OpenTab;
  /** Whether this is the side panel itself. */
  readonly isPanel: boolean;
  readonly onGo: (going: Promise<unknown>) => void;
}) {
  return (
    <footer>
      <button type="button" class="quiet" onClick={() => onGo(openLibrary(shownId, query))}>
        {text(shownId ? 'open_library' : 'menu_library')}
      </button>
      <button type="button" class="quiet" onClick={() => onGo(openDraftCheck())}>
        {text('menu_draft')}
      </button>
      <button type="button" class="quiet" onClick={() => onGo(browser.runtime.openOptionsPage())}>
        {text('options')}
      </button>
      {!isPanel && hasSidePanel() && (
        <IconButton
          glyph="beside"
          name={text('command_side_panel')}
          onPress={() => onGo(openBeside(tab.id, shownId))}
        />
      )}
    </footer>
  );
}

async function openDraftCheck(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/draft.html') });
}

async function openLibrary(id: string | undefined, query: string): Promise<void> {
  const url = id ? libraryAddress(id) : librarySearchAddress(query.trim());
  await browser.tabs.create({ url });
}
