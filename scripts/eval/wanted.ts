import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readText } from '../../engine/annotate.ts';
import { entryIds } from '../../engine/lexicon/entry-ids.ts';
import { type Lexicon, riskOf, traitsOf } from '../../engine/lexicon/lexicon.ts';
import { densityLimits } from '../../engine/salience/density.ts';
import { isExplained } from '../../engine/salience/explained.ts';
import { isKnownTo } from '../../engine/salience/reader-level.ts';
import { salienceOf } from '../../engine/salience/salience.ts';
import { contextModelOf } from '../../engine/senses/context-model.ts';
import { isIntendedSense } from '../../engine/senses/disambiguation.ts';
import { htmlToText } from '../html-to-text.ts';

const folder = path.resolve(import.meta.dirname, '..', '..', 'tests', 'eval', 'wanted');

/** The pages whose labels the weights of salience were fitted to. */
const fitted = new Set(['arxiv', 'essay', 'substack', 'github']);

/** How well salience tells the terms that a reader wants explained. */
export type WantedFigures = {
  /** Of the terms salient enough for the default density, the share that is wanted. */
  readonly precision: number;
  /** Of the wanted ones, the share that is salient enough. */
  readonly recall: number;
  readonly terms: number;
};

/**
 * Scores salience against the labelled terms: on the pages that its weights were fitted to, and on the
 * others. Where terms stand, and how close, is left out: that needs a layout.
 */
export function scoreWanted(lexicon: Lexicon): Readonly<Record<string, WantedFigures>> {
  const rows = readLabels();
  const pages = [...new Set(rows.map(({ page }) => page))];
  const judged = pages.flatMap((page) => judge(page, rows, lexicon));
  return {
    'pages that the weights were fitted to': figures(judged.filter(({ page }) => fitted.has(page))),
    'other pages': figures(judged.filter(({ page }) => !fitted.has(page))),
  };
}

type Row = {
  readonly page: string;
  readonly id: string;
  readonly surface: string;
  readonly isWanted: boolean;
};
type Judged = Row & { readonly isShown: boolean };

function readLabels(): readonly Row[] {
  const [, ...lines] = readFileSync(path.join(folder, 'labels.tsv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [page = '', id = '', surface = '', label = ''] = line.split('\t');
    return { page, id, surface, isWanted: label === 'wanted' };
  });
}

function judge(page: string, rows: readonly Row[], lexicon: Lexicon): readonly Judged[] {
  const text = htmlToText(readFileSync(path.join(folder, 'pages', `${page}.html`), 'utf8'));
  const { matches, evidence } = readText(text, lexicon);
  const { weights } = contextModelOf(lexicon);
  const meant = matches.filter((match) => isIntendedSense(match, evidence, weights, 'balanced'));
  const byId = Map.groupBy(meant, ({ entry }) => entryIds(lexicon)[entry]);
  return rows
    .filter((row) => row.page === page)
    .flatMap((row) => {
      const own = byId.get(row.id) ?? [];
      const surfaceOf = (at: number, end: number) => text.slice(at, end);
      const match =
        own.find(
          ({ offset, start, end }) => surfaceOf(offset + start, offset + end) === row.surface,
        ) ?? own[0];
      if (!match) return [];
      const { entry, form, offset, start, end } = match;
      const traits = traitsOf(entry, lexicon);
      const salience = salienceOf({
        ...traits,
        isExplained: isExplained(text, offset + start, offset + end),
        isAmbiguous: riskOf(form) === 'near',
        isInTitle: false,
        isFaded: false,
        isOwn: false,
        occurrences: own.length,
        repeats: 0,
      });
      const isKnown = isKnownTo('practitioner', traits.familiarity, traits.level);
      const { least, senseMargin } = densityLimits.balanced;
      const isSure = isIntendedSense(match, evidence, weights, 'balanced', -senseMargin);
      return [{ ...row, isShown: !isKnown && isSure && salience >= least }];
    });
}

function figures(rows: readonly Judged[]): WantedFigures {
  const shown = rows.filter(({ isShown }) => isShown);
  const right = shown.filter(({ isWanted }) => isWanted).length;
  const wanted = rows.filter(({ isWanted }) => isWanted).length;
  return { precision: right / shown.length, recall: right / wanted, terms: rows.length };
}
