import { isRoot, nodeAround } from './container.ts';

/**
 * Language tags as pages write them ("de", "pt_BR", "fr_FR.UTF-8"), apart from English and from those
 * that name no language. What is no tag, such as a placeholder that was never filled in, says nothing.
 */
const otherTag = /^\s*(?!en|(?:und|mul|zxx|us|gb)(?![a-z]))[a-z]{2,3}(?:[-_.@][\w.@-]*)?\s*$/i;

/** Tags of English, and what pages write instead. */
const englishTag = /^\s*(?:en|us\b|gb\b)/i;

/** Words that are frequent in English, and in no other language all together. */
const englishWords = /\b(?:the|of|and|to|that)\b/gi;

/** Texts shorter than this say too little about their language, in words. */
const fewestWords = 40;
/** English words are at least this part of an English text; usually it is a sixth. */
const leastShare = 0.1;
const mostParagraphs = 30;

/** @returns whether a language tag names a language other than English. */
export function isOtherLanguage(tag: string | null): boolean {
  return tag !== null && otherTag.test(tag);
}

/**
 * @param tag an element's language, if it says one.
 * @returns it; empty for English; nothing if the tag names no language.
 */
export function languageNamed(tag: string | null): string | undefined {
  if (tag === null) return undefined;
  if (isOtherLanguage(tag)) return tag.trim();
  return englishTag.test(tag) ? '' : undefined;
}

/**
 * @returns the language that the innermost element around a node declares its text to be in, as
 *   {@link languageNamed} gives it; nothing if that is the whole page's.
 */
export function languageOfPart(node: Node): string | undefined {
  const isElement = 'closest' in node;
  const holder = isElement && (node as Element).closest('[lang]');
  if (holder) return isRoot(holder) ? undefined : languageNamed(holder.getAttribute('lang'));
  const around = nodeAround(isElement ? node.getRootNode() : node);
  return around ? languageOfPart(around) : undefined;
}

/**
 * @returns the tag of the language, other than English, that a page declares itself to be in; empty
 *   if it declares none, or its text is plainly English all the same.
 */
export function otherLanguageOf(page: Document): string {
  const tag = page.body?.getAttribute('lang') || page.documentElement?.getAttribute('lang') || '';
  return isOtherLanguage(tag) && !isPlainlyEnglish(page) ? tag.trim() : '';
}

/** Looks at the first paragraphs only. */
function isPlainlyEnglish(page: Document): boolean {
  const paragraphs = [...page.querySelectorAll('p')].slice(0, mostParagraphs);
  const text = paragraphs.map(({ textContent }) => textContent?.slice(0, 500) ?? '').join(' ');
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const english = text.match(englishWords)?.map((word) => word.toLowerCase()) ?? [];
  return words >= fewestWords && new Set(english).size >= 4 && english.length / words > leastShare;
}
