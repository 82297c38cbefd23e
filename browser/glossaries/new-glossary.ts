import { isManagedId } from '../../engine/glossaries/managed-glossary.ts';
import {
  everySite,
  glossaryColors,
  type OwnEntry,
  type OwnGlossary,
} from '../../engine/glossaries/own-glossary.ts';
import { privateGlossary } from './private-entries.ts';

/** The length of a glossary's id: two of a million readers' glossaries hardly ever share one. */
const idLength = 10;

/**
 * @param count how many glossaries there are, by which its colour is chosen.
 * @returns a glossary that is switched on everywhere.
 */
export function newGlossary(
  name: string,
  count: number,
  entries: readonly OwnEntry[] = [],
): OwnGlossary {
  return {
    id: newId(),
    name,
    color: glossaryColors[count % glossaryColors.length] ?? 'blue',
    license: '',
    author: '',
    language: 'en',
    enabled: true,
    sites: everySite,
    entries,
  };
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(idLength));
  const id = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
  return id === privateGlossary || isManagedId(id) ? newId() : id;
}
