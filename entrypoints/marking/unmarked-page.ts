import type { Settings } from '../../browser/settings/settings.ts';
import type { MarkedPage, Marking } from '../content/lazy-modules.ts';
import { Articles } from './articles.ts';
import { CardLoader } from './card-loader.ts';

/** Lets words be looked up on a page on which nothing is marked. */
export function startUnmarked(
  page: Document,
  address: string,
  settings: Settings,
  signal: AbortSignal,
): Pick<Marking, 'runCommand'> {
  const cards = new CardLoader(createUnmarkedPage(page, address), settings, signal);
  return {
    runCommand: async (command) => (await cards.bring())?.runCommand(command),
  };
}

function createUnmarkedPage(page: Document, address: string): MarkedPage {
  const articles = new Articles();
  return {
    document: page,
    address,
    painter: {
      applyStyle: () => undefined,
      markAt: () => undefined,
      markOf: () => undefined,
      rectsOf: () => [],
      textOf: () => '',
      setOpen: () => undefined,
    },
    marks: () => [],
    idOf: () => '',
    findArticle: (id) => articles.find(id),
    grounds: undefined,
  };
}
