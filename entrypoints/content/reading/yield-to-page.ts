/** Safari has a `scheduler` without `yield`, or none. */
type MaybeScheduler = { readonly scheduler?: { readonly yield?: () => Promise<void> } };

/** Lets the page run, and goes on in a task of its own. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as MaybeScheduler;
  if (scheduler?.yield) return scheduler.yield();
  // Timers that start one another are delayed by 4 ms each; messages are not.
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
