/** Where readers report problems with definitions, set at the build; empty if there is no such place. */
const builtIn: string = import.meta.env.WXT_REPORT_ADDRESS ?? '';

/** What a report is about. It holds nothing about the pages that the reader has been on. */
export type ReportedTerm = {
  readonly id: string;
  /** Of the extension. */
  readonly version: string;
  readonly glossaryVersion: string;
};

/**
 * @returns the address of a form for reports, with the term and the version filled in; undefined if
 *   there is none.
 */
export function problemAddress(
  { id, version }: ReportedTerm,
  form: string = builtIn,
): string | undefined {
  if (!URL.canParse(form) || !form.startsWith('https://')) return undefined;
  const url = new URL(form);
  url.searchParams.set('term', id);
  url.searchParams.set('version', version);
  return url.href;
}

/** @returns a report to be completed and sent by the reader, in English as the glossary is. */
export function problemReport({ id, version, glossaryVersion }: ReportedTerm): string {
  return `Term: ${id}\nGloss ${version}, glossary ${glossaryVersion}\nWhat is wrong: `;
}
