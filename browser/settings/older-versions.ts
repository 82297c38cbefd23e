/** Names of settings that older versions stored and exported. */
export const olderNames = ['marksPerScreen', 'hiddenLevels'] as const;

/** Limits of marks in a window up to which a density is the nearest. */
const mostFewer = 5;
const mostBalanced = 11;

/**
 * Translates settings of older versions: a number of marks in a window became a density, hidden
 * levels became the reader's level, and the strictness "everything" has another name.
 *
 * @param values by name, whatever they are.
 * @returns values by the names of today's settings.
 */
export function fromOlderVersions(
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { marksPerScreen: most, hiddenLevels: hidden, ...others } = values;
  return {
    ...others,
    density: others.density ?? densityFor(most),
    readerLevel:
      others.readerLevel ??
      (Array.isArray(hidden) && hidden.includes('basic') ? 'researcher' : undefined),
    strictness: others.strictness === 'everything' ? 'any' : others.strictness,
  };
}

/** Without a limit, or with none that can be read, the default is better. */
function densityFor(most: unknown): string | undefined {
  if (typeof most !== 'number' || most <= 0) return undefined;
  if (most <= mostFewer) return 'fewer';
  return most <= mostBalanced ? 'balanced' : 'more';
}
