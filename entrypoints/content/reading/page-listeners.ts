type Events = WindowEventMap & DocumentEventMap;

type Options = { readonly signal: AbortSignal } & Pick<
  AddEventListenerOptions,
  'capture' | 'passive'
>;

/** Adds each listener again; one that is still there is not added twice. */
const additions = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Listens on the page's window or document. `document.open()` removes all listeners there, along with
 * the root element; they are added again.
 *
 * @param target the window, the document, or a getter for an element, such as the root, that may be
 *   replaced.
 */
export function listen<Type extends keyof Events>(
  target: Window | Document | (() => Element | null),
  type: Type,
  listener: (event: Events[Type]) => void,
  options: Options,
): void {
  const { signal } = options;
  if (signal.aborted) return;
  const add = () => {
    const found = typeof target === 'function' ? target() : target;
    found?.addEventListener(type, listener as EventListener, options);
  };
  add();
  additions.add(add);
  signal.addEventListener('abort', () => forget(add), { once: true });
  if (observer) return;
  observer = new MutationObserver(() => {
    for (const again of additions) again();
  });
  observer.observe(document, { childList: true });
}

function forget(add: () => void): void {
  additions.delete(add);
  if (additions.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}
