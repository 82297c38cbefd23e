import { SaxesParser } from 'saxes';
import { takeAllSteps } from '../glossaries/take-steps.ts';
import { unzip, type ZipLimits } from '../glossaries/zip-files.ts';
import { BlockBuilder } from './block-builder.ts';
import type { DraftBlock, DraftProblem } from './draft.ts';

const limits: ZipLimits = {
  mostBytes: 96 << 20,
  mostFileBytes: 96 << 20,
  mostFiles: 20_000,
  watchedBytes: 8 << 20,
  mostGrowth: 200,
};

const mainPart = 'word/document.xml';

/** How much XML is parsed at a time, in UTF-16 units. */
const chunkLength = 1 << 16;

const mostDepth = 500;

/** A document's paragraphs, joined to one text, and its blocks. */
export type DocxText = { readonly source: string; readonly blocks: readonly DraftBlock[] };

/** Reads the text of a .docx file: its main part alone, within limits of size and depth. */
export function readDocx(bytes: Uint8Array): DocxText | DraftProblem {
  const content = takeAllSteps(unzip(bytes, (name) => name === mainPart, limits));
  if (!content.ok) {
    return content.problem.kind === 'no zip' ? { kind: 'no docx' } : { kind: 'docx too large' };
  }
  const main = content.files.find(({ name }) => name === mainPart);
  if (main) return readMainPart(new TextDecoder().decode(main.bytes));
  const refused = content.refused.find((each) => 'name' in each && each.name === mainPart);
  if (!refused) return { kind: 'no docx' };
  return { kind: refused.kind === 'file too large' ? 'docx too large' : 'damaged docx' };
}

function readMainPart(xml: string): DocxText | DraftProblem {
  const reader = new DocxReader();
  const parser = new SaxesParser();
  let problem: DraftProblem | undefined;
  const fail = (kind: 'damaged docx' | 'too deep') => {
    problem ??= { kind };
  };
  let depth = 0;
  parser.on('doctype', () => fail('damaged docx'));
  parser.on('error', () => fail('damaged docx'));
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > mostDepth) fail('too deep');
    if (!problem) reader.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    if (!problem) reader.close(localName(name));
  });
  parser.on('text', (text) => {
    if (!problem) reader.text(text);
  });
  for (let at = 0; at < xml.length && !problem; at += chunkLength) {
    parser.write(xml.slice(at, at + chunkLength));
  }
  if (!problem) parser.close();
  return problem ?? reader.end();
}

/** What stands for something else: a copy for older programs, and text that was moved away. */
const hidden = new Set(['Fallback', 'moveFrom', 'del']);

class DocxReader {
  readonly #builder = new BlockBuilder();
  #source = '';
  #isText = false;
  #isHeading = false;
  #isCodeParagraph = false;
  #isCodeRun = false;
  #hidden = 0;
  readonly #links: number[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (hidden.has(name)) this.#hidden++;
    if (this.#hidden > 0) return;
    if (name === 'p') this.#endBlock();
    else if (name === 't') this.#isText = true;
    else if (name === 'tab') this.#add(' ');
    else if (name === 'br' || name === 'cr') this.#add('\n');
    else if (name === 'noBreakHyphen') this.#add('-');
    else if (name === 'hyperlink') this.#links.push(this.#builder.at);
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.#builder.note();
    else if (name === 'pStyle' || name === 'rStyle') this.#style(attributes['w:val'] ?? '', name);
    else if (name === 'r') this.#isCodeRun = false;
  }

  close(name: string): void {
    if (hidden.has(name)) this.#hidden--;
    if (this.#hidden > 0) return;
    if (name === 'p') this.#endBlock();
    else if (name === 't') this.#isText = false;
    else if (name === 'hyperlink') this.#builder.link(this.#links.pop() ?? this.#builder.at);
  }

  text(text: string): void {
    if (this.#isText && this.#hidden === 0) this.#add(text);
  }

  end(): DocxText {
    this.#endBlock();
    return { source: this.#source.trimEnd(), blocks: this.#builder.blocks };
  }

  #style(style: string, kind: 'pStyle' | 'rStyle'): void {
    if (kind === 'pStyle' && /^(heading|title|subtitle)/i.test(style)) this.#isHeading = true;
    if (!/code|verbatim|preformatted/i.test(style)) return;
    if (kind === 'pStyle') this.#isCodeParagraph = true;
    else this.#isCodeRun = true;
  }

  #add(text: string): void {
    const start = this.#source.length;
    this.#source += text;
    if (this.#isCodeParagraph || this.#isCodeRun) this.#builder.skip(start, this.#source.length);
    else this.#builder.add(text, start, this.#source.length);
  }

  #endBlock(): void {
    this.#builder.end({ isHeading: this.#isHeading });
    this.#isHeading = false;
    this.#isCodeParagraph = false;
    this.#isCodeRun = false;
    this.#links.fill(0);
    if (this.#source !== '' && !this.#source.endsWith('\n\n')) this.#source += '\n\n';
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
