import { version } from 'virtual:glossary/version';
import { lexiconKey, readLexicon, unpackLexicon } from '../../browser/lexicon-store.ts';
import type { Command, PageQuestions } from '../../browser/messages/message-protocol.ts';
import { answer, ask, noArguments } from '../../browser/messages/messages.ts';
import { readSettings, type Settings, settingKeys } from '../../browser/settings/settings.ts';
import { loadSettings, loadStored, watchSettings } from '../../browser/settings/settings-store.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { readCommand } from './commands.ts';
import { Keeper } from './page-controller.ts';

/** Keeps Gloss on this page as the settings have it, from now until the signal aborts. */
export async function keepGloss(signal: AbortSignal): Promise<void> {
  const stored = await loadStored([...settingKeys, lexiconKey]);
  const address = await topAddress();
  if (signal.aborted) return;
  const keeper = new Keeper(address, () => findLexicon(stored[lexiconKey]), signal);
  const apply = (settings: Settings) => void keeper.apply(settings);
  watchSettings(apply, signal);
  // A page that comes back from the back-forward cache has heard of no changes meanwhile.
  const loadAnew = () => void loadSettings().then(apply);
  addEventListener('pageshow', ({ persisted }) => persisted && loadAnew(), { signal });
  answer<PageQuestions>(
    {
      report: { read: noArguments, answer: () => keeper.report() },
      jump: { read: readJump, answer: (_, id, open) => keeper.jump(id, open) },
      termAtMenu: { read: noArguments, answer: () => keeper.termAtMenu },
      obey: { read: readCommand, answer: (_: unknown, name: Command) => keeper.obey(name) },
    },
    signal,
  );
  await keeper.apply(readSettings(stored));
}

function readJump([id, open]: readonly unknown[]): [string, boolean] | undefined {
  return typeof id === 'string' && typeof open === 'boolean' ? [id, open] : undefined;
}

async function findLexicon(stored: unknown): Promise<Lexicon> {
  return readLexicon(stored, version) ?? unpackLexicon(await ask('lexicon'));
}

/** The address that site rules are about: the top page's, which its frames follow. */
async function topAddress(): Promise<string> {
  if (window === window.top) return location.href;
  try {
    const address = window.top?.location.href;
    if (address) return address;
  } catch {
    // Another site's page is on top; only the background knows its address.
  }
  return ask('topAddress').catch(() => location.href);
}
