/** Focusable elements with a role of their own, which a nested button would break. */
const interactive = 'a[href], button, summary, label, [role="button"], [role="link"], [tabindex]';

/** Makes a wrapped term reachable by Tab, and announces it as a button. */
export function makeReachable(elements: readonly Element[]): void {
  const [first] = elements;
  if (!first || first.parentElement?.closest(interactive)) return;
  first.setAttribute('tabindex', '0');
  first.setAttribute('role', 'button');
  first.setAttribute('aria-haspopup', 'dialog');
  // A term in several pieces is announced as a whole, at its first piece.
  const whole = elements.map(({ textContent }) => textContent).join('');
  if (elements.length > 1) first.setAttribute('aria-label', whole);
}
