import type { Mark } from '../reading/mark.ts';

/** @returns whether a mark begins or ends in a link. */
export function isInLink({ nodes }: Mark): boolean {
  return [nodes[0], nodes.at(-1)].some((node) => node?.parentElement?.closest('a[href]'));
}
