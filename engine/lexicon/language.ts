import { onlyGlossaries, withoutGlossaries } from './entry-ids.ts';
import type { GlossaryRange, Lexicon } from './lexicon.ts';

/**
 * Says what text is read with.
 *
 * @param language of the text as a tag that pages write; empty for English, and where none is known.
 * @param around the language of the page, likewise.
 * @returns nothing if the text is not read.
 */
export type LexiconFor = (language: string, around: string) => Lexicon | undefined;

/**
 * Chooses between glossaries by language. A page is read with all of them if it is in English or says
 * nothing of its language, which is often wrong; and else with those in its language. Parts in other
 * languages are read with the glossaries in those.
 *
 * @param isUsed tells whether one of the reader's own glossaries is used on the page.
 * @param isForced whether the reader wants the page read whatever its language.
 */
export function chooseByLanguage(
  lexicon: Lexicon,
  isUsed: (glossary: GlossaryRange) => boolean = () => true,
  isForced = false,
): LexiconFor {
  const chosen = new Map<string, Lexicon | undefined>();
  const choose: LexiconFor = (language, around) => {
    const isPage = isSameLanguage(language, around);
    if (isPage && (isForced || language === '')) return lexicon;
    if (language === '')
      return withoutGlossaries(lexicon, (own) => isSameLanguage(own.language, 'en'));
    const fits = (own: GlossaryRange) => isSameLanguage(own.language, language) && isUsed(own);
    return lexicon.glossaries.some(fits) ? onlyGlossaries(lexicon, fits) : undefined;
  };
  return (language, around) => {
    const key = `${primary(language)} ${primary(around)}`;
    if (!chosen.has(key)) chosen.set(key, choose(language, around));
    return chosen.get(key);
  };
}

/** @returns whether two tags name one language, wherever it is spoken. */
export function isSameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

function primary(tag: string): string | undefined {
  return tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/)[0];
}
