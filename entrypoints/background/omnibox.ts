import { browser } from 'wxt/browser';
import { libraryAddress, librarySearchAddress } from '../../browser/library-address.ts';
import { optionalApi } from '../../browser/optional-api.ts';
import { text } from '../../browser/text.ts';
import { createSearch, type Search } from '../../engine/articles/search.ts';
import { plainText } from '../../engine/articles/text-piece.ts';
import { loadArticles } from './glossary.ts';

/** How many suggestions fit below the address bar. */
const mostSuggestions = 6;

/** Offers search suggestions in the address bar, after the keyword. */
export function registerOmnibox(): void {
  const omnibox = optionalApi('omnibox');
  if (!omnibox) return;
  let search: Search | undefined;
  const find = async (query: string) => {
    search ??= createSearch([...(await loadArticles()).values()]);
    return search(query).slice(0, mostSuggestions);
  };
  omnibox.setDefaultSuggestion({ description: text('omnibox_hint') });
  omnibox.onInputChanged.addListener(async (query, suggest) => {
    const found = await find(query);
    suggest(
      found.map(({ id, name, short }) => ({
        content: id,
        description: escapeMarkup(`${name}: ${plainText(short)}`),
      })),
    );
  });
  omnibox.onInputEntered.addListener(async (query, disposition) => {
    const address = (await loadArticles()).has(query)
      ? libraryAddress(query)
      : librarySearchAddress(query);
    void open(address, disposition);
  });
}

/** Chromium parses descriptions as XML; Firefox shows them verbatim. */
function escapeMarkup(description: string): string {
  if (import.meta.env.FIREFOX) return description;
  return description.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function open(
  url: string,
  disposition: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab',
): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
