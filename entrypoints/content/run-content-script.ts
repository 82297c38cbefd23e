import { articlesVersion } from 'virtual:glossary/version';
import { articlesVersionKey } from '../../browser/article-store.ts';
import { lexiconKey, lexiconRevisionKey } from '../../browser/lexicon-store.ts';
import { offerReport } from '../../browser/messages/frame-report.ts';
import type {
  Command,
  LexiconMessages,
  PageMessages,
} from '../../browser/messages/message-protocol.ts';
import { noArguments, onMessage, sendMessage } from '../../browser/messages/messages.ts';
import { readSettings, type Settings, settingKeys } from '../../browser/settings/settings.ts';
import { loadSettings, loadStored, watchSettings } from '../../browser/settings/settings-store.ts';
import { readCommand } from './commands.ts';
import { endWhenOrphaned } from './end-when-orphaned.ts';
import { PageController } from './page-controller.ts';
import { PageLexicon } from './page-lexicon.ts';
import { listen } from './reading/page-listeners.ts';
import { untilText } from './text-gate.ts';

/**
 * Runs Gloss on this page, following the settings, until its life ends or the extension goes. Nothing is loaded before
 * there is text to read; a top page answers all the same when it is asked.
 */
export async function runContentScript(life: AbortController): Promise<void> {
  const { signal } = life;
  let starting: Promise<PageController> | undefined;
  const start = () => {
    starting ??= startController(life);
    return starting;
  };
  if (window === window.top) answerMessages(start, signal);
  await untilText(document, signal);
  await start();
  if (window !== window.top) answerMessages(start, signal);
}

/** Answers the messages that are meant for this page, until the signal aborts. */
export function answerMessages(start: () => Promise<PageController>, signal: AbortSignal): void {
  onMessage<PageMessages>(
    {
      report: { read: noArguments, handle: async () => (await start()).report() },
      jump: { read: readJump, handle: async (_, id, open) => (await start()).jump(id, open) },
      toggleAllTerms: {
        read: noArguments,
        handle: async () => (await start()).toggleAllTerms(),
      },
      termAtMenu: { read: noArguments, handle: async () => (await start()).termAtMenu },
      lookUpSelection: {
        read: noArguments,
        handle: async () => (await start()).lookUpSelection(),
      },
      runCommand: {
        read: readCommand,
        handle: async (_: unknown, name: Command) => (await start()).runCommand(name),
      },
    },
    signal,
  );
}

async function startController(life: AbortController): Promise<PageController> {
  const { signal } = life;
  const wanted = [...settingKeys, lexiconKey, lexiconRevisionKey, articlesVersionKey];
  const stored = await loadStored(wanted);
  const address = await topAddress();
  const lexicon = new PageLexicon(stored, address);
  const endIfOrphaned = endWhenOrphaned(life, () => controller.tellUpdated());
  const controller: PageController = new PageController(
    address,
    () => lexicon.find(),
    endIfOrphaned,
    signal,
  );
  const apply = (settings: Settings) => void controller.apply(settings);
  // A page restored from the back-forward cache has missed any changes made meanwhile.
  const loadAnew = () => void loadSettings().then(apply, () => undefined);
  watchSettings(apply, signal);
  if (stored[articlesVersionKey] !== articlesVersion) {
    void sendMessage('storeGlossary').catch(() => undefined);
  }
  const renew = lexicon.renewer(() => controller.renewLexicon(), signal);
  onMessage<LexiconMessages>({ lexiconChanged: { read: noArguments, handle: renew } }, signal);
  listen(window, 'pageshow', ({ persisted }) => persisted && loadAnew(), { signal });
  offerReport(() => controller.report(), signal);
  await controller.apply(readSettings(stored));
  return controller;
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
