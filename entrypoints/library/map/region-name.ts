import { text } from '../../../browser/text.ts';
import { categoryName } from '../../../components/category-label.ts';
import { type Side, sides } from '../../../engine/map/neighbours.ts';
import { type Category, categoryIds } from '../../../glossary/categories.ts';

/** @returns the name of a side of an entry, in the reader's language. */
export function sideName(side: Side): string {
  switch (side) {
    case 'needs':
      return text('needs_first');
    case 'leads':
      return text('leads_to');
    case 'contrast':
      return text('map_contrast');
    case 'related':
      return text('related');
  }
}

/** @returns the name of a region of a map, in the reader's language. */
export function regionName(key: string): string {
  const side = sides.find((each) => each === key);
  return side ? sideName(side) : categoryName(key as Category);
}

/** @returns whether a region is a subject, and not a side of an entry. */
export function isSubject(key: string): key is Category {
  return categoryIds.some((id) => id === key);
}

/** @returns the lines that the name of a region stands in. */
export function titleLines(key: string): string[] {
  return isSubject(key) ? inLines(categoryName(key)) : [regionName(key)];
}

/** Long names stand in two lines, divided near their middle. */
function inLines(name: string): string[] {
  if (name.length < 16) return [name];
  const spaces = Array.from(name.matchAll(/ /g), ({ index }) => index);
  const middle = name.length / 2;
  const cut = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return cut === undefined ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}
