import project from '../project.json' with { type: 'json' };

/** Addresses under these names stand for some that are still to come. */
const placeholder = /(?:^|\.)example\.(?:org|com|net)$/;

/** What a report is about. It holds nothing about the pages that the reader has been on. */
export type ReportedTerm = {
  readonly id: string;
  /** Of the extension. */
  readonly version: string;
  readonly glossaryVersion: string;
};

/**
 * @param form where readers report problems with definitions; opened in a tab only at their request.
 * @returns the form's address with the term and the version filled in; undefined if there is no form.
 */
export function problemAddress(
  { id, version }: ReportedTerm,
  form: string = project.problemForm,
): string | undefined {
  if (!URL.canParse(form)) return undefined;
  const url = new URL(form);
  if (url.protocol !== 'https:' || placeholder.test(url.hostname)) return undefined;
  url.searchParams.set('term', id);
  url.searchParams.set('version', version);
  return url.href;
}

/** @returns a report to be completed and sent by the reader, in English as the glossary is. */
export function problemReport({ id, version, glossaryVersion }: ReportedTerm): string {
  return `Term: ${id}\nGloss ${version}, glossary ${glossaryVersion}\nWhat is wrong: `;
}
