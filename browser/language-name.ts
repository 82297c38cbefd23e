import { text } from './text.ts';

/**
 * @param tag a language tag as a page declares it, such as "pt_BR" or "fr_FR.UTF-8".
 * @returns the language's name in the language of the interface, or the tag if it has none.
 */
export function languageName(tag: string): string {
  const [known = ''] = /^[a-z]{2,3}([-_][a-z\d]+)*/i.exec(tag.trim()) ?? [];
  try {
    const names = new Intl.DisplayNames([text('language')], { type: 'language' });
    return names.of(known.replaceAll('_', '-')) ?? tag;
  } catch {
    return tag;
  }
}
