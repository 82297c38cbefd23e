import type { SidePanelAccess } from '../../browser/messages/message-protocol.ts';
import { sendMessage } from '../../browser/messages/messages.ts';

let access: Promise<SidePanelAccess> | undefined;

/** @returns how the side panel can be reached from here, asked for once on a page. */
export function sidePanelAccess(): Promise<SidePanelAccess> {
  access ??= sendMessage('sidePanel').catch(() => {
    access = undefined;
    return { kind: 'none' };
  });
  return access;
}

/** Opens an entry in the side panel, or in the library if the browser does not let it. */
export function openBeside(id: string): void {
  sendMessage('openBeside', id)
    .catch(() => sendMessage('openLibrary', `#/${id}`))
    .catch(() => undefined);
}
