import type { Random } from './random.ts';

const startTimes =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w'.split(
    ' ',
  );
const vowels = 'a e i o u a e i o ai ea ee io ou'.split(' ');
const codas = [
  '',
  '',
  '',
  'b',
  'ck',
  'd',
  'l',
  'm',
  'n',
  'nd',
  'ng',
  'nt',
  'p',
  'r',
  'rt',
  's',
  'st',
  't',
  'x',
];
const endings = [
  '',
  '',
  '',
  '',
  'al',
  'ed',
  'ence',
  'er',
  'ing',
  'ion',
  'ity',
  'ive',
  'ly',
  'ment',
  's',
];

/** Common English function words, the most frequent first. */
export const smallWords =
  'the of and to a in is that it for as was with be by on not he this are or his from at which but have an had they you were their one all we can her has there been if more when will would who so no what up its about than into could some them only other new time these may then do any my now such like our over me out also'.split(
    ' ',
  );

/** Generates an English-looking word of one to four syllables. */
export function makeWord(random: Random): string {
  let word = '';
  for (let syllables = random.between(1, 3); syllables > 0; syllables--) {
    word += random.pick(startTimes) + random.pick(vowels) + random.pick(codas);
  }
  return word + random.pick(endings);
}

/** @returns distinct words, used as a text's nouns, verbs and adjectives. */
export function makeVocabulary(random: Random, size: number): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    const word = makeWord(random);
    if (word.length > 2 && !smallWords.includes(word)) words.add(word);
  }
  return [...words];
}
