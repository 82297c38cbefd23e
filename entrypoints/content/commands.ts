import { type Command, commands } from '../../browser/messages/message-protocol.ts';

/** @returns whether this frame has the focus, as opposed to one inside or beside it. */
export function isFocusedFrame(): boolean {
  if (document.activeElement?.localName === 'iframe') return false;
  return window === window.top || document.hasFocus();
}

/** Validates a message's arguments, which may be anything, as a single command. */
export function readCommand([name, ...others]: readonly unknown[]): [Command] | undefined {
  const command = commands.find((known) => known === name);
  return command && others.length === 0 ? [command] : undefined;
}
