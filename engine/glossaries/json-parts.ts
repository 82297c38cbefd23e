/** An item of a list or a field of an object, in the text of a JSON file. */
export type JsonPart = {
  /** The name of a field; empty for an item. */
  readonly key: string;
  /** The line it begins on, counted from 1. */
  readonly line: number;
  /** Where its value begins and ends, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
};

/**
 * Finds the parts of a list or an object, in the order of the file and with repeated names, which
 * `JSON.parse` does not tell.
 *
 * @param text well-formed JSON.
 * @param start where the list or the object begins, in UTF-16 units.
 */
export function* jsonParts(text: string, start = 0): Generator<JsonPart, void, void> {
  let line = 1 + countLines(text, 0, start);
  let at = start + 1;
  let depth = 0;
  let key = '';
  let from = -1;
  let partLine = line;
  for (; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === newline) line++;
    if (char <= space) continue;
    if (depth === 0 && (char === comma || char === closeList || char === closeObject)) {
      if (from >= 0) yield { key, line: partLine, from, to: at };
      if (char !== comma) return;
      from = -1;
      key = '';
      continue;
    }
    if (depth === 0 && char === colon) {
      key = String(JSON.parse(text.slice(from, at)));
      from = -1;
      continue;
    }
    if (from < 0) {
      from = at;
      if (key === '') partLine = line;
    }
    if (char === quote) at = endOfString(text, at);
    else if (char === openList || char === openObject) depth++;
    else if (char === closeList || char === closeObject) depth--;
  }
}

const newline = 10;
const space = 32;
const quote = 34;
const comma = 44;
const colon = 58;
const openList = 91;
const backslash = 92;
const closeList = 93;
const openObject = 123;
const closeObject = 125;

/** @returns where a string ends that begins at a place: at its closing quotation mark. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === backslash) at++;
    else if (char === quote) return at;
  }
  return text.length;
}

/** @returns how many lines end between two places. */
export function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    lines++;
  }
  return lines;
}
