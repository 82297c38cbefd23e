/**
 * Moves the focus between the search field and the results with the arrow keys. Enter in the field
 * opens the first result.
 */
export function followArrows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const { key, currentTarget: root, target } = event;
  if (event.isComposing || target instanceof HTMLSelectElement) return;
  const field = root.querySelector('input');
  const results = [...root.querySelectorAll<HTMLElement>('.result')];
  const item = target instanceof Element ? target.closest('li') : null;
  const at = results.findIndex((result) => item?.contains(result));
  if (key === 'ArrowDown') results[at + 1]?.focus();
  else if (key === 'ArrowUp') (results[at - 1] ?? field)?.focus();
  else if (key === 'Enter' && target === field) results[0]?.click();
  else return;
  event.preventDefault();
}
