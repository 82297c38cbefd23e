import type { Size } from '../../../engine/map/view.ts';

/** @returns a function that measures texts as they are drawn, in CSS pixels. */
export function createMeasure(font: string, lineHeight: number): (text: string) => Size {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  return (text) => ({
    width: context?.measureText(text).width ?? text.length * 7,
    height: lineHeight,
  });
}
