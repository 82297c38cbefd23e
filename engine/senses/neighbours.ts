/** Words after which a form is a verb: those that verbs are said of, and those that help them. */
const subjects: ReadonlySet<string> = new Set(
  'i you we they who will would can could may might must shall should do does did not cannot'.split(
    ' ',
  ),
);

/**
 * Words that say nothing of what the word beside them means: those that grammar needs, and those that
 * go with anything.
 */
const indifferent: ReadonlySet<string> = new Set(
  (
    'a an the this that these those each every any some no one two three all both either neither other ' +
    'another such same my your our their his her its to i you we they who he she it will would can could ' +
    'may might must shall should do does did not cannot of in on for with by from about between against ' +
    'via under over into through without within than as at and or but nor so if then because when while ' +
    'where which what whose how why that is are was were be been being am has have had s t re ll d ve m ' +
    'more most less least very only just also even still too much many few new old first second last next ' +
    'better worse good bad best strong weak large small big single different various several first-rate ' +
    'there here now never always often again once after before until since during like unlike toward ' +
    'towards beyond among upon up out off down per called named known'
  ).split(' '),
);

const owners: ReadonlySet<string> = new Set('my your his her our their'.split(' '));

const determiners: ReadonlySet<string> = new Set(
  'a an this that these those each every any some no'.split(' '),
);

const prepositions: ReadonlySet<string> = new Set(
  (
    'of in on for with by from about between against via under over into through without within than ' +
    'as at'
  ).split(' '),
);

const formsOfBe: ReadonlySet<string> = new Set(
  'is are was were be been being has have had'.split(' '),
);

/** What the words directly beside a match make of it, each 0 or 1. */
export type NeighbourFeatures = {
  /** After "to", a verb. */
  readonly afterTo: boolean;
  /** After "we", "who", "must" and the like, a verb. */
  readonly afterSubject: boolean;
  /** Beside a word that the glossary knows nothing of, part of a compound of another trade. */
  readonly afterStranger: boolean;
  readonly beforeStranger: boolean;
  /** A bare noun after "of" or "for" is oftener the field's than one with an article. */
  readonly afterPreposition: boolean;
  readonly afterDeterminer: boolean;
  readonly afterOwner: boolean;
  /** "The policy of" a shop, "attention to" detail. */
  readonly beforeOf: boolean;
  readonly beforeTo: boolean;
  readonly beforeBe: boolean;
};

/**
 * Reads the words beside a match, in small letters; there is none where a sign stands between.
 *
 * @param lastIsKnown whether the word before it speaks for or against a meaning by itself.
 * @param nextIsKnown whether the word after it does.
 */
export function readNeighbours(
  last: string | undefined,
  lastIsKnown: boolean,
  next: string | undefined,
  nextIsKnown: boolean,
): NeighbourFeatures {
  return {
    afterTo: last === 'to',
    afterSubject: last !== undefined && subjects.has(last),
    afterStranger: last !== undefined && !lastIsKnown && !indifferent.has(last),
    beforeStranger: next !== undefined && !nextIsKnown && !indifferent.has(next),
    afterPreposition: last !== undefined && prepositions.has(last),
    afterDeterminer: last !== undefined && determiners.has(last),
    afterOwner: last !== undefined && owners.has(last),
    beforeOf: next === 'of',
    beforeTo: next === 'to',
    beforeBe: next !== undefined && formsOfBe.has(next),
  };
}

const quoteBefore = /["“‘`]/;
const quoteAfter = /["”’`]/;
const sign = /[.!?;:,)]/;

/** What the signs directly beside a match make of it, each 0 or 1. */
export type SignFeatures = {
  /** In quotation marks, as words are when a text speaks of them. */
  readonly quoted: boolean;
  /** At the end of a clause. */
  readonly beforeSign: boolean;
};

/** Reads the signs beside a match at offsets of a text, in UTF-16 units. */
export function readSigns(text: string, start: number, end: number): SignFeatures {
  const next = text.charAt(end);
  return {
    quoted: quoteBefore.test(text.charAt(start - 1)) || quoteAfter.test(next),
    beforeSign: sign.test(next),
  };
}
