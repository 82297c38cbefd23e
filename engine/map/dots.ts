import type { MapNode } from './graph.ts';

/** Radii of dots on the map of the whole field, in CSS pixels: of the least central, and of the most. */
const radii = { least: 2.6, most: 8 } as const;

/** The radius of dots where only a few are drawn, and what is added for the most central. */
const nearRadii = { least: 5, most: 8 } as const;

/**
 * @param closeness how many times larger than the whole field the map is drawn; dots grow more slowly
 *   than the distances between them, so that zooming in makes room.
 * @returns the radius of a node's dot, in CSS pixels.
 */
export function dotRadius({ weight }: Pick<MapNode, 'weight'>, closeness: number): number {
  const { least, most } = radii;
  return (least + (most - least) * weight ** 1.5) * Math.max(0.6, closeness) ** 0.45;
}

/** @returns the radius of a dot in a neighbourhood, in CSS pixels. */
export function nearDotRadius({ weight }: Pick<MapNode, 'weight'>): number {
  return nearRadii.least + (nearRadii.most - nearRadii.least) * weight;
}
