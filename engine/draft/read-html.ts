import { Parser } from 'htmlparser2';
import { BlockBuilder } from './block-builder.ts';
import type { DraftBlock } from './draft.ts';

/** Elements whose text is no prose, and which end a run of text. */
const unreadBlocks = setOf(
  'head script style template noscript iframe object pre textarea audio video',
);

/** Elements within a run of text that are not read. */
const unreadInline = setOf('code kbd samp var select button svg math canvas');

/** Elements that do not end a run of text. */
const inline = setOf(
  'a abbr b bdi bdo cite data del dfn em font i img input ins label mark q s small span strike strong sub sup time tt u wbr br',
);

const heading = /^h[1-6]$/;

/**
 * Reads the prose of an HTML page, or of a part of one. Nothing is run or loaded.
 *
 * @param base where the HTML begins in the source, in UTF-16 units.
 * @param isEmbedded whether it is part of a Markdown text.
 */
export function readHtml(html: string, base = 0, isEmbedded = false): readonly DraftBlock[] {
  const builder = new BlockBuilder();
  const reader = new HtmlReader(builder, isEmbedded);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reader.open(name, attributes);
        // A new line, as the browser draws it.
        if (name === 'br') reader.text('\n', base + parser.startIndex, base + parser.endIndex + 1);
      },
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text, base + parser.startIndex, base + parser.endIndex + 1),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  builder.end({ isEmbedded });
  return builder.blocks;
}

class HtmlReader {
  readonly #builder: BlockBuilder;
  readonly #isEmbedded: boolean;
  /** How many elements that are not read are open. */
  #unread = 0;
  /** How many references to footnotes are open. */
  #notes = 0;
  #headings = 0;
  #superscripts = 0;
  /** Where the open links, notes and definitions begin; `undefined` for an anchor that is none. */
  readonly #anchors: (number | 'note' | undefined)[] = [];
  readonly #definitions: number[] = [];

  constructor(builder: BlockBuilder, isEmbedded: boolean) {
    this.#builder = builder;
    this.#isEmbedded = isEmbedded;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#bound(name, 1);
    if (heading.test(name)) this.#headings++;
    if (name === 'sup') this.#superscripts++;
    if (name === 'dfn') this.#definitions.push(this.#builder.at);
    if (name === 'a') this.#openAnchor(attributes);
  }

  close(name: string): void {
    this.#bound(name, -1);
    if (heading.test(name)) this.#headings--;
    if (name === 'sup') this.#superscripts--;
    if (name === 'dfn') this.#builder.define(this.#definitions.pop() ?? this.#builder.at);
    if (name !== 'a') return;
    const anchor = this.#anchors.pop();
    if (anchor === 'note') this.#notes--;
    else if (anchor !== undefined) this.#builder.link(anchor);
  }

  text(text: string, start: number, end: number): void {
    if (this.#notes > 0) return;
    if (this.#unread === 0) this.#builder.add(text, start, end);
    else if (this.#builder.at > 0) this.#builder.skip(start, end);
  }

  /** Ends blocks and begins or ends what is not read. @param change 1 where it begins. */
  #bound(name: string, change: 1 | -1): void {
    if (unreadInline.has(name)) this.#unread += change;
    else if (!inline.has(name)) {
      this.#endBlock();
      if (unreadBlocks.has(name)) this.#unread += change;
    }
  }

  #openAnchor({ href, role }: Readonly<Record<string, string>>): void {
    const isNote =
      role === 'doc-noteref' || (this.#superscripts > 0 && href?.startsWith('#') === true);
    if (isNote) {
      this.#builder.note();
      this.#notes++;
    }
    this.#anchors.push(isNote ? 'note' : href ? this.#builder.at : undefined);
  }

  #endBlock(): void {
    this.#builder.end({ isHeading: this.#headings > 0, isEmbedded: this.#isEmbedded });
    // A link may go on around several blocks.
    for (let i = 0; i < this.#anchors.length; i++) {
      if (typeof this.#anchors[i] === 'number') this.#anchors[i] = 0;
    }
    this.#definitions.fill(0);
  }
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}
