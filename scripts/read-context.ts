import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GeneralContext } from '../engine/senses/context-model.ts';
import { parseContext } from '../glossary/context.ts';
import { parseSalience, type SalienceLists } from '../glossary/salience.ts';

const glossary = path.resolve(import.meta.dirname, '..', 'glossary');

/** Where learned weights are stored. */
export const weightsFile = path.join(glossary, 'sense-weights.json');

/** Learned weights as they are stored: of features by name, and of entries by id. */
export type StoredWeights = {
  readonly features: GeneralContext['weights'];
  readonly entries: GeneralContext['entryWeights'];
};

/** Reads what tells meanings apart whatever the entry. @throws Error if a file cannot be read. */
export function readContext(): GeneralContext {
  const lists = readFileSync(path.join(glossary, 'context.yaml'), 'utf8');
  const { domainSite, product, ...context } = parseContext(lists);
  const { features, entries } = JSON.parse(readFileSync(weightsFile, 'utf8')) as StoredWeights;
  return { ...context, weights: { ...features, domainSite, product }, entryWeights: entries };
}

/** Reads who knows which term, and which terms explain themselves. @throws Error likewise. */
export function readSalience(): SalienceLists {
  return parseSalience(readFileSync(path.join(glossary, 'salience.yaml'), 'utf8'));
}
