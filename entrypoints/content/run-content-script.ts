import { lexiconKey, lexiconRevisionKey } from '../../browser/lexicon-store.ts';
import type { Command, PageMessages } from '../../browser/messages/message-protocol.ts';
import { noArguments, onMessage, sendMessage } from '../../browser/messages/messages.ts';
import { readSettings, type Settings, settingKeys } from '../../browser/settings/settings.ts';
import { loadSettings, loadStored, watchSettings } from '../../browser/settings/settings-store.ts';
import { readCommand } from './commands.ts';
import { PageController } from './page-controller.ts';
import { PageLexicon } from './page-lexicon.ts';

/** Runs Gloss on this page, following the settings, until the signal aborts. */
export async function runContentScript(signal: AbortSignal): Promise<void> {
  const stored = await loadStored([...settingKeys, lexiconKey, lexiconRevisionKey]);
  const address = await topAddress();
  if (signal.aborted) return;
  const lexicon = new PageLexicon(stored, address);
  const controller = new PageController(address, () => lexicon.find(), signal);
  const apply = (settings: Settings) => void controller.apply(settings);
  watchSettings(apply, signal);
  // A page restored from the back-forward cache has missed any changes made meanwhile.
  const loadAnew = () => void loadSettings().then(apply);
  addEventListener('pageshow', ({ persisted }) => persisted && loadAnew(), { signal });
  const renew = lexicon.renewer(() => controller.renewLexicon(), signal);
  onMessage<PageMessages>(
    {
      report: { read: noArguments, handle: () => controller.report() },
      jump: { read: readJump, handle: (_, id, open) => controller.jump(id, open) },
      toggleAllTerms: { read: noArguments, handle: () => controller.toggleAllTerms() },
      lexiconChanged: { read: noArguments, handle: renew },
      termAtMenu: { read: noArguments, handle: () => controller.termAtMenu },
      runCommand: {
        read: readCommand,
        handle: (_: unknown, name: Command) => controller.runCommand(name),
      },
    },
    signal,
  );
  await controller.apply(readSettings(stored));
}

function readJump([id, open]: readonly unknown[]): [string, boolean] | undefined {
  return typeof id === 'string' && typeof open === 'boolean' ? [id, open] : undefined;
}

/** The address that site rules apply to: the top page's, which its frames follow. */
async function topAddress(): Promise<string> {
  if (window === window.top) return location.href;
  try {
    const address = window.top?.location.href;
    if (address) return address;
  } catch {
    // The top page is cross-origin, so only the background script knows its address.
  }
  return sendMessage('topAddress').catch(() => location.href);
}
