import { entryOf, type GlossaryRange, type Lexicon, type PackedForm } from './lexicon.ts';

/**
 * Most ids spell a form of their entry, so the trie already contains them: "reward-hacking" is the
 * node that "reward hacking" leads to.
 */
const separator = '-';

/** @returns the tokens of an id. */
export function tokensOfId(id: string): string[] {
  return id.split(separator);
}

/** The lexicons that those without some glossaries were made of. */
const whole = new WeakMap<Lexicon, Lexicon>();

const ownIdPattern = /^own-([a-z0-9]+)-(.+)$/;

/** @returns the id of an own entry among those of all glossaries. */
export function ownId(glossary: string, entry: string): string {
  return `own-${glossary}-${entry}`;
}

/** @returns what {@link ownId} was made of; nothing for an entry of the bundled glossary. */
export function parseOwnId(
  id: string,
): { readonly glossary: string; readonly entry: string } | undefined {
  const [, glossary, entry] = ownIdPattern.exec(id) ?? [];
  return glossary && entry ? { glossary, entry } : undefined;
}

/**
 * Leaves glossaries out of a lexicon: forms of theirs go to the glossary that is next in precedence.
 *
 * @param isUsed tells whether one of the reader's own glossaries is used.
 */
export function withoutGlossaries(
  lexicon: Lexicon,
  isUsed: (glossary: GlossaryRange) => boolean,
): Lexicon {
  const unused = lexicon.glossaries.filter((glossary) => !isUsed(glossary));
  if (unused.length === 0) return lexicon;
  return withoutEntries(lexicon, (entry) =>
    unused.some(({ first, end }) => entry >= first && entry < end),
  );
}

/**
 * Leaves out of a lexicon all but some of the reader's own glossaries, the bundled one too.
 *
 * @param isUsed tells whether one of the reader's own glossaries is used.
 */
export function onlyGlossaries(
  lexicon: Lexicon,
  isUsed: (glossary: GlossaryRange) => boolean,
): Lexicon {
  const used = lexicon.glossaries.filter(isUsed);
  const { end = 0 } = lexicon.glossaries.at(-1) ?? {};
  return withoutEntries(
    lexicon,
    // Words that entries must be mentioned with come last; they are never marked.
    (entry) => entry < end && !used.some(({ first, end: last }) => entry >= first && entry < last),
  );
}

function withoutEntries(lexicon: Lexicon, isOut: (entry: number) => boolean): Lexicon {
  const isLeftOut = (form: PackedForm) => isOut(entryOf(form));
  const { alternateNodes, alternateForms } = lexicon;
  const nodeForm = lexicon.nodeForm.map((form) => (form > 0 && isLeftOut(form) ? 0 : form));
  for (let at = 0; at < alternateNodes.length; at++) {
    const node = alternateNodes[at] as number;
    const form = alternateForms[at] as PackedForm;
    if (nodeForm[node] === 0 && !isLeftOut(form)) nodeForm[node] = form;
  }
  const left = { ...lexicon, nodeForm };
  whole.set(left, whole.get(lexicon) ?? lexicon);
  return left;
}

const idLists = new WeakMap<Lexicon, readonly string[]>();

/** @returns the ids of all entries, unpacked on first use. */
export function entryIds(lexicon: Lexicon): readonly string[] {
  const known = idLists.get(lexicon);
  if (known) return known;
  const { idPlace, idBytes, glossaries } = lexicon;
  const nodes = spellingNodes(lexicon);
  const ids = Array.from(nodes, (node) => (node > 0 ? spell(node, lexicon) : ''));
  const written = idBytes.length > 0 ? new TextDecoder().decode(idBytes).split('\n') : [];
  for (let entry = 0, next = 0; next < written.length; entry++) {
    if (idPlace[entry] === 0) ids[entry] = written[next++] as string;
  }
  for (const { id, first, end } of glossaries) {
    for (let entry = first; entry < end; entry++) ids[entry] = ownId(id, ids[entry] ?? '');
  }
  idLists.set(lexicon, ids);
  return ids;
}

/** @returns the id of an entry, without unpacking those of all others where that can be helped. */
export function entryId(entry: number, lexicon: Lexicon): string {
  const node = idLists.has(lexicon) ? 0 : (spellingNodes(lexicon)[entry] ?? 0);
  if (node === 0) return entryIds(lexicon)[entry] ?? '';
  const id = spell(node, lexicon);
  const own = lexicon.glossaries.find(({ first, end }) => entry >= first && entry < end);
  return own ? ownId(own.id, id) : id;
}

const nodeLists = new WeakMap<Lexicon, Uint32Array>();

/** The node that spells each entry's id; 0 for none. */
function spellingNodes(lexicon: Lexicon): Uint32Array {
  const known = nodeLists.get(lexicon);
  if (known) return known;
  const { idPlace } = lexicon;
  const nodeForm = whole.get(lexicon)?.nodeForm ?? lexicon.nodeForm;
  const nodes = new Uint32Array(idPlace.length);
  const places = idPlace.slice();
  for (let node = 1; node < nodeForm.length; node++) {
    const form = nodeForm[node] as number;
    if (form === 0) continue;
    const entry = entryOf(form);
    const left = places[entry] as number;
    if (left === 1) nodes[entry] = node;
    if (left > 0) places[entry] = left - 1;
  }
  nodeLists.set(lexicon, nodes);
  return nodes;
}

/** @returns the tokens on the path to a node, joined. */
function spell(node: number, lexicon: Lexicon): string {
  const tokens: string[] = [];
  for (let at = node; at > 0; at = parentOf(at, lexicon)) tokens.unshift(tokenOfNode(at, lexicon));
  return tokens.join(separator);
}

function tokenOfNode(node: number, lexicon: Lexicon): string {
  const { firstTokens, innerToken, tokenStart, tokenLength, tokenChars } = lexicon;
  const token = node <= firstTokens ? node - 1 : (innerToken[node - 1 - firstTokens] as number);
  const start = tokenStart[token] as number;
  const end = start + (tokenLength[token] as number);
  return String.fromCharCode(...tokenChars.subarray(start, end));
}

/** Finds the last node whose children begin at or before the given node. */
function parentOf(node: number, { childStart }: Lexicon): number {
  let low = 0;
  let high = childStart.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((childStart[middle] as number) <= node) low = middle;
    else high = middle - 1;
  }
  return low;
}
