import { useRef, useState } from 'preact/hooks';

/**
 * Holds a value still while the reader is in an element with the pointer or the focus, so that nothing
 * moves under either.
 *
 * @returns the value to show, and handlers for the element.
 */
export function useHeld<Value>(value: Value) {
  const [isUnderPointer, setUnderPointer] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const shown = useRef(value);
  if (!isUnderPointer && !hasFocus) shown.current = value;
  const handlers = {
    onMouseEnter: () => setUnderPointer(true),
    onMouseLeave: () => setUnderPointer(false),
    onFocusIn: () => setFocus(true),
    onFocusOut: () => setFocus(false),
  };
  return [shown.current, handlers] as const;
}
