/** Sets to 1, for each text that contains a word or a part of one, that text's number in `marks`. */
export type WordIndex = (part: string, marks: Uint8Array) => void;

/** How many texts are read in a step. */
const stepLength = 2_000;

/**
 * Prepares texts to be searched for parts of words: each different word is looked through once, however
 * many texts it is in.
 *
 * @yields how much is done, from 0 to 1.
 */
export function* indexWords(texts: readonly string[]): Generator<number, WordIndex, void> {
  const numbers = new Map<string, number>();
  const words: number[] = [];
  const ends = new Uint32Array(texts.length);
  for (let text = 0; text < texts.length; text++) {
    for (const word of (texts[text] as string).split(/\s+/)) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      words.push(number);
    }
    ends[text] = words.length;
    if (text % stepLength === 0) yield text / texts.length;
  }
  const { starts, holders } = holdersOf(words, ends, numbers.size);
  const all = [...numbers.keys(), ''];
  const joined = all.join('\n');
  const places = new Uint32Array(all.length);
  for (let word = 1; word < all.length; word++) {
    places[word] = (places[word - 1] as number) + (all[word - 1] as string).length + 1;
  }
  return (part, marks) => {
    let word = 0;
    for (let at = joined.indexOf(part); at >= 0; at = joined.indexOf(part, places[word])) {
      while ((places[word + 1] as number) <= at) word++;
      const end = starts[word + 1] as number;
      for (let holder = starts[word] as number; holder < end; holder++) {
        marks[holders[holder] as number] = 1;
      }
      word++;
    }
  };
}

/** The texts that each word is in: those of a word stand from its start to that of the next. */
function holdersOf(words: readonly number[], ends: Uint32Array, size: number) {
  const starts = new Uint32Array(size + 2);
  for (const word of words) starts[word + 2] = (starts[word + 2] as number) + 1;
  for (let at = 2; at < starts.length; at++) {
    starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  }
  // While they are filled, each start is one place further on, and ends up at the next word's.
  const holders = new Uint32Array(words.length);
  for (let text = 0, at = 0; text < ends.length; text++) {
    for (; at < (ends[text] as number); at++) {
      const next = (words[at] as number) + 1;
      holders[starts[next] as number] = text;
      starts[next] = (starts[next] as number) + 1;
    }
  }
  return { starts, holders };
}
