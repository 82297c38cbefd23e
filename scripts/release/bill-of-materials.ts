import { execFileSync } from 'node:child_process';
import type { Notice } from './licenses.ts';

type Component = { readonly name: string; readonly scope?: string };
type Bill = { readonly metadata: object; readonly components: readonly Component[] };

/**
 * Lists all packages in CycloneDX with npm's own command. What is part of the extension has the scope
 * "required"; what only builds or tests it, "excluded".
 *
 * @throws Error if a bundled package is missing from the list.
 */
export function billOfMaterials(bundled: readonly Notice[]): string {
  const printed = execFileSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      shell: process.platform === 'win32',
    },
  );
  const bill = JSON.parse(printed) as Bill;
  const names = new Set(bundled.map(({ name }) => name));
  const listed = new Set(bill.components.map(({ name }) => name));
  const missing = [...names].find((name) => !listed.has(name));
  if (missing) throw new Error(`${missing} is bundled, but not in package-lock.json.`);
  const components = bill.components.map((component) => ({
    ...component,
    scope: names.has(component.name) ? 'required' : 'excluded',
  }));
  return `${JSON.stringify({ ...bill, components }, null, 2)}\n`;
}
