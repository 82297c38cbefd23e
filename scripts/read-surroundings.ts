import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GeneralSurroundings } from '../engine/senses/context-model.ts';
import { parseSurroundings } from '../glossary/surroundings.ts';

const glossary = path.resolve(import.meta.dirname, '..', 'glossary');

/** Where learned weights are stored. */
export const weightsFile = path.join(glossary, 'sense-weights.json');

/** Reads what tells meanings apart whatever the entry. @throws Error if a file cannot be read. */
export function readSurroundings(): GeneralSurroundings {
  const lists = readFileSync(path.join(glossary, 'surroundings.yaml'), 'utf8');
  const { atHome, ...surroundings } = parseSurroundings(lists);
  const weights = JSON.parse(readFileSync(weightsFile, 'utf8')) as GeneralSurroundings['weights'];
  return { ...surroundings, weights: { ...weights, atHome } };
}
