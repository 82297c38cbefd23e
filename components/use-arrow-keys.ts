import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

/** A control in a row of a list that the arrow keys walk through. */
const controls = '[data-row] button';

/**
 * Makes the rows (`data-row`) below an element a single Tab stop, as lists on the desktop are: the
 * arrow keys walk through them, from and back to the search field above them. Enter in the field opens
 * the first row; typing in the list goes on in the field.
 *
 * @param root the element that holds the field and the rows.
 */
export function useArrowKeys(root: RefObject<HTMLElement | null>): void {
  // After each rendering, since any may have changed the rows.
  useLayoutEffect(() => {
    const all = [...(root.current?.querySelectorAll<HTMLElement>(controls) ?? [])];
    setTabStop(all, all.find(({ tabIndex }) => tabIndex === 0) ?? all[0]);
  });
  useEffect(() => {
    const mounted = new AbortController();
    const { signal } = mounted;
    const element = root.current;
    element?.addEventListener('keydown', (event) => onKey(element, event), { signal });
    element?.addEventListener('focusin', ({ target }) => onFocus(element, target), { signal });
    return () => mounted.abort();
  }, [root]);
}

function onFocus(root: HTMLElement, target: EventTarget | null): void {
  if (!(target instanceof HTMLElement) || !target.matches(controls)) return;
  setTabStop([...root.querySelectorAll<HTMLElement>(controls)], target);
}

function setTabStop(all: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const control of all) {
    const tabIndex = control === stop ? 0 : -1;
    if (control.getAttribute('tabindex') !== String(tabIndex)) control.tabIndex = tabIndex;
  }
}

function onKey(root: HTMLElement, event: KeyboardEvent): void {
  const { key, target } = event;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof HTMLElement)) return;
  const field = root.querySelector<HTMLInputElement>('input[type="search"]');
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [
    ...row.querySelectorAll<HTMLElement>('button'),
  ]);
  const goal =
    target === field ? fromField(rows, key) : fromRow(rows, target, key, root.matches(':dir(rtl)'));
  if (goal === 'field') field?.focus();
  else if (goal) goal.focus();
  else if (target === field && key === 'Enter') rows[0]?.[0]?.click();
  else {
    // The focused field takes the letter.
    if (target.matches(controls) && isTyping(key)) field?.focus();
    return;
  }
  event.preventDefault();
}

function fromField(rows: readonly HTMLElement[][], key: string): HTMLElement | undefined {
  return key === 'ArrowDown' ? rows[0]?.[0] : undefined;
}

/** @returns what a key leads to from a control in a row; undefined if it leads nowhere. */
function fromRow(
  rows: readonly HTMLElement[][],
  target: HTMLElement,
  key: string,
  isRightToLeft: boolean,
): HTMLElement | 'field' | undefined {
  const at = rows.findIndex((row) => row.includes(target));
  const row = rows[at];
  if (!row) return undefined;
  const column = row.indexOf(target);
  const beside = (others: HTMLElement[] | undefined) =>
    others?.[Math.min(column, others.length - 1)];
  switch (key) {
    case 'ArrowDown':
      return beside(rows[at + 1]) ?? target;
    case 'ArrowUp':
      return at === 0 ? 'field' : beside(rows[at - 1]);
    case 'Home':
      return rows[0]?.[0];
    case 'End':
      return rows.at(-1)?.[0];
    case 'ArrowRight':
      return row[column + (isRightToLeft ? -1 : 1)] ?? target;
    case 'ArrowLeft':
      return row[column + (isRightToLeft ? 1 : -1)] ?? target;
    default:
      return undefined;
  }
}

function isTyping(key: string): boolean {
  return key.length === 1 && key !== ' ';
}
