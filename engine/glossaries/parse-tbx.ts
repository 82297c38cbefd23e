import { SaxesParser } from 'saxes';
import type { Steps } from './import-reading.ts';
import type { FileProblem } from './imported-row.ts';
import { countLines } from './json-parts.ts';

/** A text of a termbase, with its language; empty for what is said of the concept in general. */
export type TbxText = { readonly language: string; readonly text: string };

/** A concept of a termbase. */
export type TbxConcept = {
  readonly id: string;
  readonly line: number;
  /** The preferred terms first. */
  readonly terms: TbxText[];
  readonly definitions: TbxText[];
  readonly notes: TbxText[];
  readonly links: string[];
  /** Whether it refers to an entity that XML does not define. */
  hasUnknownEntity: boolean;
};

/** What is in a file of terms. */
export type Termbase = {
  readonly concepts: TbxConcept[];
  /** The title, and the paragraphs on where the terms are from. */
  title: string;
  readonly origin: string[];
  /** The line at which the file stops being XML; 0 if it is well-formed. */
  brokenAt: number;
};

/** How much is parsed at a time, in UTF-16 units. */
const chunkLength = 1 << 16;

const mostDepth = 100;

/**
 * Parses a TBX file of any dialect: TBX version 3 with data categories as attributes (DCA) or as
 * elements (DCT), and the older version 2. Nothing outside the file is ever read, and the only
 * entities are the five of XML.
 */
export function* parseTbx(text: string): Steps<Termbase | FileProblem> {
  const base: Termbase = { concepts: [], title: '', origin: [], brokenAt: 0 };
  const reader = new TbxReader(base);
  for (let at = 0; at < text.length && !reader.isDone(); at += chunkLength) {
    reader.write(text.slice(at, at + chunkLength));
    yield at / text.length;
  }
  if (!reader.isDone()) reader.close();
  if (!reader.problem) return base;
  if (reader.problem.kind !== 'doctype') return reader.problem;
  return { kind: 'doctype', line: 1 + countLines(text, 0, text.search(/<!doctype/i)) };
}

/** The elements whose text is read, by their name or, in the DCA style, by their type. */
const captured = new Set(['term', 'definition', 'note', 'administrativeStatus', 'title', 'p']);

class TbxReader {
  problem: FileProblem | undefined;
  readonly #base: Termbase;
  readonly #parser = new SaxesParser();
  readonly #path: string[] = [];
  #language = '';
  #concept: TbxConcept | undefined;
  /** What is being read, how deep it began, and its text so far. */
  #capture = '';
  #captureDepth = 0;
  #text = '';

  constructor(base: Termbase) {
    this.#base = base;
    const parser = this.#parser;
    // Without a prototype, so that "&constructor;" is as unknown as any other.
    const five = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    parser.ENTITIES = Object.assign(Object.create(null), five);
    parser.on('doctype', () => this.#stop({ kind: 'doctype', line: parser.line }));
    parser.on('error', (error) => this.#fail(error.message));
    parser.on('opentag', (tag) => {
      if (!this.isDone()) this.#open(tag.name, tag.attributes, tag.isSelfClosing);
    });
    parser.on('closetag', () => {
      if (!this.isDone()) this.#close();
    });
    const onText = (text: string) => {
      if (this.#capture) this.#text += text;
    };
    parser.on('text', onText);
    parser.on('cdata', onText);
  }

  isDone(): boolean {
    return this.problem !== undefined || this.#base.brokenAt > 0;
  }

  write(chunk: string): void {
    this.#parser.write(chunk);
  }

  close(): void {
    this.#parser.close();
  }

  #stop(problem: FileProblem): void {
    this.problem ??= problem;
  }

  #fail(message: string): void {
    if (this.isDone()) return;
    const { line } = this.#parser;
    if (/entity/.test(message) && this.#concept) this.#concept.hasUnknownEntity = true;
    else if (this.#base.concepts.length === 0 && !this.#concept)
      this.#stop({ kind: 'no xml', line });
    else this.#base.brokenAt = line;
  }

  #open(tag: string, attributes: Readonly<Record<string, string>>, isEmpty: boolean): void {
    const name = tag.slice(tag.indexOf(':') + 1);
    this.#path.push(name);
    if (this.#path.length > mostDepth) {
      this.#stop({ kind: 'too deep', line: this.#parser.line });
      return;
    }
    if (name === 'conceptEntry' || name === 'termEntry') {
      this.#language = '';
      this.#concept = newConcept(attributes.id ?? attributes['xml:id'] ?? '', this.#parser.line);
    } else if (name === 'langSec' || name === 'langSet') {
      this.#language = attributes['xml:lang'] ?? attributes.lang ?? '';
    }
    const target = attributes.target ?? '';
    if (/^https?:/i.test(target)) this.#concept?.links.push(target);
    const meaning = /^(descrip|termNote|admin)$/.test(name) ? (attributes.type ?? '') : name;
    if (this.#capture || isEmpty || !captured.has(meaning)) return;
    this.#capture = meaning;
    this.#captureDepth = this.#path.length;
    this.#text = '';
  }

  #close(): void {
    const name = this.#path.pop() ?? '';
    if (this.#capture && this.#path.length < this.#captureDepth) {
      this.#keep(this.#capture, { language: this.#language, text: this.#text });
      this.#capture = '';
    }
    if (name === 'langSec' || name === 'langSet') this.#language = '';
    if ((name === 'conceptEntry' || name === 'termEntry') && this.#concept) {
      this.#base.concepts.push(this.#concept);
      this.#concept = undefined;
    }
  }

  #keep(what: string, found: TbxText): void {
    const concept = this.#concept;
    if (!concept) {
      if (what === 'title') this.#base.title ||= found.text;
      if (what === 'p' && this.#path.includes('sourceDesc')) this.#base.origin.push(found.text);
    } else if (what === 'term') concept.terms.push(found);
    else if (what === 'definition') concept.definitions.push(found);
    else if (what === 'note') concept.notes.push(found);
    else if (what === 'administrativeStatus' && /^preferred/i.test(found.text.trim())) {
      // The status follows the term that it belongs to.
      const preferred = concept.terms.pop();
      if (preferred) concept.terms.unshift(preferred);
    }
  }
}

function newConcept(id: string, line: number): TbxConcept {
  const none = { terms: [], definitions: [], notes: [], links: [] };
  return { id, line, ...none, hasUnknownEntity: false };
}
