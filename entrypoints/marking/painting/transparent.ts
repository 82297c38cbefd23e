/** @param color as computed styles give it. */
export function isTransparent(color: string): boolean {
  return /^rgba\(.*, 0\)$|\/ 0\)$/.test(color);
}
