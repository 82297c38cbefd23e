/** What has the focus and a role of its own, which an element within it would take away. */
const interactive = 'a[href], button, summary, label, [role="button"], [role="link"], [tabindex]';

/** Has a wrapped term be reached by the Tab key, and announced as a button. */
export function makeReachable(elements: readonly Element[]): void {
  const [first] = elements;
  if (!first || first.parentElement?.closest(interactive)) return;
  first.setAttribute('tabindex', '0');
  first.setAttribute('role', 'button');
  first.setAttribute('aria-haspopup', 'dialog');
  // A term in several pieces is announced whole, at its first.
  const whole = elements.map(({ textContent }) => textContent).join('');
  if (elements.length > 1) first.setAttribute('aria-label', whole);
}
