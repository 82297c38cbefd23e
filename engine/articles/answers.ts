import type { Article } from './article.ts';
import { subjectWords } from './question.ts';
import { createSearch, type Search } from './search.ts';
import { plainText } from './text-piece.ts';

/** How much of a question an article must speak of, by the weight of its words. */
const leastShare = 0.55;

/** How many articles that speak of a part of a question are of use. */
const mostAnswers = 10;

/** Endings that say nothing about what a word means. */
const ending = /(?:ings?|e?d|e?s|ly|ed)$/;

/**
 * Prepares a search that also answers questions in whole sentences: where no article has all words,
 * it finds those that speak of most, rare words counting more.
 */
export function createAnsweringSearch(articles: readonly Article[]): Search {
  const search = createSearch(articles);
  let texts: readonly ReadonlySet<string>[] | undefined;
  return (query) => {
    const found = search(query);
    if (found.length > 0) return found;
    texts ??= articles.map(stemsOf);
    const known = texts;
    const words = [...new Set(subjectWords(query).map(stem))];
    if (words.length < 2) return [];
    const weights = words.map((word) => weightOf(word, known));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    return known
      .map((text, index) => ({
        index,
        share: weights.reduce((sum, weight, at) => {
          return text.has(words[at] ?? '') ? sum + weight : sum;
        }, 0),
      }))
      .filter(({ share }) => share >= leastShare * whole)
      .sort((a, b) => b.share - a.share)
      .slice(0, mostAnswers)
      .flatMap(({ index }) => articles[index] ?? []);
  };
}

/** The words of an article's names, definition and paragraph, without their endings. */
function stemsOf({ name, spellings, short, paragraph }: Article): Set<string> {
  const text = [name, ...spellings, plainText(short), plainText(paragraph)].join(' ');
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .map(stem),
  );
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(ending, '') : word;
}

/** The rarer a word is in the glossary, the more it says. A word that is nowhere counts in full. */
function weightOf(word: string, texts: readonly ReadonlySet<string>[]): number {
  const holding = texts.filter((text) => text.has(word)).length;
  return Math.log((texts.length + 1) / (holding + 1)) + 0.1;
}
