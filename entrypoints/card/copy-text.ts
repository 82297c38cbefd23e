/**
 * Copies text in response to a click. Uses `execCommand` because `navigator.clipboard` is
 * unavailable on pages without TLS and can be blocked by a page's permissions policy.
 *
 * @returns whether it worked.
 */
export function copyText(text: string): boolean {
  const copying = new AbortController();
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', put, { capture: true, signal: copying.signal });
  const copied = document.execCommand('copy');
  copying.abort();
  return copied;
}
