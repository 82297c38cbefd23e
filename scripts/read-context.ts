import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GeneralContext } from '../engine/senses/context-model.ts';
import { parseContext } from '../glossary/context.ts';

const glossary = path.resolve(import.meta.dirname, '..', 'glossary');

/** The file with the learned weights. */
export const weightsFile = path.join(glossary, 'sense-weights.json');

/** Reads the general part of the context model. @throws Error if a file cannot be read. */
export function readContext(): GeneralContext {
  const lists = readFileSync(path.join(glossary, 'context.yaml'), 'utf8');
  const { domainSite, ...context } = parseContext(lists);
  const weights = JSON.parse(readFileSync(weightsFile, 'utf8')) as GeneralContext['weights'];
  return { ...context, weights: { ...weights, domainSite } };
}
