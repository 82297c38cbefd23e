import type { Settings } from '../../browser/settings/settings.ts';
import { loadModule } from '../content/lazy-modules.ts';
import { createHighlightPainter } from './painting/highlight-painter.ts';
import { type Painter, supportsHighlights } from './painting/painter.ts';

/**
 * The only place that chooses a painter. The page's DOM is changed only if the browser lacks
 * highlights or the reader wants elements.
 */
export async function choosePainter(
  page: Document,
  settings: Settings,
  signal: AbortSignal,
): Promise<Painter> {
  if (settings.painter === 'highlight' && supportsHighlights()) {
    return createHighlightPainter(page, signal);
  }
  const { createElementPainter } = await loadModule('element-painter');
  return createElementPainter(page, signal);
}
