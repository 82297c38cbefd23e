import { type Command, commands } from '../../browser/messages/message-protocol.ts';

/** @returns whether this frame has the focus, as opposed to one inside or beside it. */
export function isFocusedFrame(): boolean {
  if (document.activeElement?.localName === 'iframe') return false;
  return window === window.top || document.hasFocus();
}

/** @returns whether text is selected, in the page or in a field. */
export function hasSelectedText(page: Document): boolean {
  const field = page.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd } = field;
    if (selectionStart !== selectionEnd) return true;
  }
  return (page.getSelection()?.toString().trim() ?? '') !== '';
}

/** Validates a message's arguments, which may be anything, as a single command. */
export function readCommand([name, ...others]: readonly unknown[]): [Command] | undefined {
  const command = commands.find((known) => known === name);
  return command && others.length === 0 ? [command] : undefined;
}
