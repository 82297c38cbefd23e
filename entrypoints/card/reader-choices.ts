import { sendMessage } from '../../browser/messages/messages.ts';
import type { ReaderChoice } from '../../browser/messages/reader-choice.ts';
import type { SaveResult } from '../../browser/messages/save-result.ts';

/**
 * Has the background store a reader's choice. Open pages follow at once.
 *
 * @returns what came of it; never rejects.
 */
export function choose(choice: ReaderChoice): Promise<SaveResult> {
  return sendMessage('choose', choice).catch(() => 'storage failed');
}
