import { sendMessage } from '../messages/messages.ts';
import { type SaveResult, saveResultOf } from '../messages/save-result.ts';

/** The channel by which the extension's pages tell each other of changes. */
const channelName = 'glossaries';

/**
 * Tells the extension's other pages that the glossaries have changed, and has the background compile
 * them for all pages.
 *
 * @returns whether that was saved; never rejects.
 */
export async function announceGlossaries(): Promise<SaveResult> {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
  return sendMessage('glossariesChanged').catch(() => 'storage failed' as const);
}

/** Calls back whenever another of the extension's pages has changed a glossary. */
export function watchGlossaries(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', onChange, { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

/**
 * Stores a change of the glossaries, then announces it.
 *
 * @returns what came of the change, and whether it is compiled for all pages; never rejects.
 */
export async function storeChange<Value>(
  storing: Promise<Value>,
): Promise<{ readonly result: SaveResult; readonly compiled: SaveResult; readonly value?: Value }> {
  const result = await saveResultOf(storing);
  if (result !== 'saved') return { result, compiled: result };
  return { result, compiled: await announceGlossaries(), value: await storing };
}
