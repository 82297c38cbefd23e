import { readText } from '../../engine/annotate.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { contextModelOf } from '../../engine/senses/context-model.ts';
import { featuresOf, logOdds } from '../../engine/senses/log-odds.ts';
import type { TextRange } from './passage.ts';
import type { Scored } from './runs.ts';

/** A wrong mark, or a label without a mark. */
export type MarkingError = {
  readonly kind: 'wrong' | 'missed';
  readonly passage: string;
  /**
   * The log-odds of the meaning with the shipped weights; nothing if no form there is ambiguous.
   */
  readonly odds: number | undefined;
  /** The surrounding text, with the error itself in brackets. */
  readonly context: string;
};

/** How much text to show on either side, in UTF-16 units. */
const around = 50;

/** All errors, the most confident first. */
export function errorsOf(scored: readonly Scored[], lexicon: Lexicon): MarkingError[] {
  const errors = scored.flatMap(({ passage, outcome }) => {
    const oddsAt = readOdds(passage.text, lexicon);
    const describe = (kind: MarkingError['kind']) => (stretch: TextRange) => ({
      kind,
      passage: passage.id,
      odds: oddsAt(stretch),
      context: contextOf(passage.text, stretch),
    });
    return [...outcome.wrong.map(describe('wrong')), ...outcome.missed.map(describe('missed'))];
  });
  const sureness = ({ odds = Number.POSITIVE_INFINITY }: MarkingError) => Math.abs(odds);
  return errors.sort((a, b) => sureness(b) - sureness(a));
}

function readOdds(text: string, lexicon: Lexicon): (place: TextRange) => number | undefined {
  const { matches, evidence } = readText(text, lexicon);
  const { weights } = contextModelOf(lexicon);
  return ({ start, end }) => {
    const match = matches.find(
      ({ offset, ...place }) => offset + place.start < end && offset + place.end > start,
    );
    return match?.cues ? logOdds(featuresOf(match, evidence), weights, match.entry) : undefined;
  };
}

function contextOf(text: string, { start, end }: TextRange): string {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ');
}
