import type { RefObject } from 'preact';
import { text } from '../../../browser/text.ts';
import type { Camera } from './camera.ts';

/** Buttons that do what the wheel does. */
export function ZoomButtons({ camera }: { readonly camera: RefObject<Camera | null> }) {
  const buttons = [
    ['pdf_larger', 'M8 3v10M3 8h10', () => camera.current?.zoom(1.5)],
    ['pdf_smaller', 'M3 8h10', () => camera.current?.zoom(1 / 1.5)],
    ['map_show_all', 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', () => camera.current?.showAll()],
  ] as const;
  return (
    <div class="map-zoom">
      {buttons.map(([name, icon, press]) => (
        <button key={name} type="button" aria-label={text(name)} title={text(name)} onClick={press}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d={icon}
              fill="none"
              stroke="currentColor"
              stroke-width="1.4"
              stroke-linecap="round"
            />
          </svg>
        </button>
      ))}
    </div>
  );
}
