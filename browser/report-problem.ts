import project from '../project.json' with { type: 'json' };

/**
 * Returns where readers report problems with definitions; opened in a tab only at their request.
 *
 * @returns an address that contains only the entry and the version: nothing about the page that the
 *   reader is on.
 */
export function problemAddress(id: string, version: string): string {
  const url = new URL(project.problemForm);
  url.searchParams.set('term', id);
  url.searchParams.set('version', version);
  return url.href;
}
