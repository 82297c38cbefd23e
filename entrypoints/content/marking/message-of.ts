/** Parts of a page that are read on their own: messages of a chat, comments, articles of a feed. */
const messages = [
  'article',
  '[role="article"]',
  '[data-message-id], [data-message-author-role], [data-testid^="conversation-turn"]',
  '.comment, .message, .post, .reply',
].join(', ');

/** @returns whether two elements are in different messages, neither of which contains the other. */
export function areInDifferentMessages(a: Element, b: Element): boolean {
  const first = a.closest(messages);
  const second = b.closest(messages);
  return first !== null && second !== null && !first.contains(second) && !second.contains(first);
}
