import { type GlossaryAbout, glossaryColors, limits } from './own-glossary.ts';
import { oneLine } from './plain-text.ts';

/** @returns what can be used of what a file says about a glossary. */
export function checkAbout(given: object): Partial<GlossaryAbout> {
  const fields = new Map<string, unknown>(Object.entries(given));
  const text = (name: string): string | undefined => {
    const value = fields.get(name);
    return typeof value === 'string' ? oneLine(value.slice(0, limits.about)) : undefined;
  };
  const name = text('name');
  const license = text('license');
  const author = text('author');
  const color = glossaryColors.find((each) => each === fields.get('color'));
  const language = languageTag(text('language') ?? '');
  return {
    ...(name && { name }),
    ...(license !== undefined && { license }),
    ...(author !== undefined && { author }),
    ...(color && { color }),
    ...(language && { language }),
  };
}

/** @returns a BCP 47 tag in its usual spelling ("EN_us" → "en-US"), or nothing if it is none. */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
