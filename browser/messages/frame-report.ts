import type { PageReport } from './message-protocol.ts';

/** Where a frame's report is to be had: on the isolated world's global object, unseen by the page. */
type Reporting = { glossReport?: (() => PageReport) | undefined };

/** Lets the background ask for this frame's report, together with those of all other frames. */
export function offerReport(report: () => PageReport, signal: AbortSignal): void {
  const world = globalThis as Reporting;
  world.glossReport = report;
  const withdraw = () => {
    if (world.glossReport === report) world.glossReport = undefined;
  };
  signal.addEventListener('abort', withdraw, { once: true });
}

/** Runs in a frame, so it can use nothing from this file. */
export function reportHere() {
  const { glossReport } = globalThis as Reporting;
  return { contentType: document.contentType, report: glossReport?.() };
}
