/**
 * Copies text, at a reader's click. The clipboard's newer interface is closed to pages without TLS and
 * can be closed by a page's policy; this one is always open.
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
