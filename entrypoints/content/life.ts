import { isOrphaned } from '../../browser/is-orphaned.ts';
import { forgetModules } from './lazy-modules.ts';

/** The instance of Gloss that runs in this frame, as a later one can find it. */
type Instance = { readonly life: AbortController; readonly isOrphaned: () => boolean };

/**
 * Begins the life of an instance, which ends when the signal aborts. An earlier instance that belongs
 * to an extension which has been updated is ended first.
 *
 * @returns nothing if one is running: a tab that loads just as the extension is installed may be
 *   served twice.
 */
export function beginLife(signal: AbortSignal): AbortController | undefined {
  const world = globalThis as { glossInstance?: Instance };
  const before = world.glossInstance;
  if (before && !before.life.signal.aborted && !before.isOrphaned()) return undefined;
  before?.life.abort();
  if (before) forgetModules();
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { once: true });
  world.glossInstance = { life, isOrphaned };
  return life;
}
