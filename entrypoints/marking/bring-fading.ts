import type { Settings } from '../../browser/settings/settings.ts';
import { entryId } from '../../engine/lexicon/entry-ids.ts';
import { type Fading, loadModule, type ReadPage } from '../content/lazy-modules.ts';

/**
 * Loads what lets terms give way that the reader has met often, if they have chosen that.
 *
 * @returns undefined if they have not, or it cannot be loaded: nothing gives way then.
 */
export async function bringFading(
  { lexicon }: ReadPage,
  { fadeMet }: Settings,
  signal: AbortSignal,
): Promise<Fading | undefined> {
  if (!fadeMet) return undefined;
  const module = await loadModule('fading').catch(() => undefined);
  return module?.startFading((entry) => entryId(entry, lexicon), signal);
}
