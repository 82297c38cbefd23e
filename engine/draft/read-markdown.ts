import type { SyntaxNodeRef } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { decodeEntities } from '../glossaries/html-text.ts';
import { BlockBuilder } from './block-builder.ts';
import type { DraftBlock } from './draft.ts';
import { readHtml } from './read-html.ts';

const markdown = parser.configure(GFM);

/** Metadata at the head of a file, between lines of hyphens. */
const frontMatter = /^---[ \t]*\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** The blocks that hold text. */
const leaf = /^(Paragraph|Task|TableCell|ATXHeading\d|SetextHeading\d)$/;

/** What is not read and leaves a gap, so that no term is found across it. */
const unread = /^(InlineCode|Image|Autolink|URL)$/;

/** Marks that leave no gap. */
const mark =
  /^(.*Mark|TaskMarker|LinkTitle|LinkLabel|HTMLTag|Comment|ProcessingInstruction|HardBreak)$/;

/** Reads the prose of a Markdown text: no code, no addresses, no markup. */
export function readMarkdown(source: string): readonly DraftBlock[] {
  const base = frontMatter.exec(source)?.[0].length ?? 0;
  const tree = markdown.parse(source.slice(base));
  const labels = new Set<string>();
  const reader = new MarkdownReader(source, base, labels);
  tree.iterate({
    enter: ({ name, node }) => {
      if (name !== 'LinkReference') return;
      const label = node.getChild('LinkLabel');
      if (label) labels.add(labelOf(source.slice(base + label.from, base + label.to)));
    },
  });
  tree.iterate({ enter: (node) => reader.enter(node), leave: (node) => reader.leave(node) });
  return reader.blocks;
}

class MarkdownReader {
  readonly blocks: DraftBlock[] = [];
  readonly #source: string;
  readonly #base: number;
  /** The labels that links may refer to. */
  readonly #labels: ReadonlySet<string>;
  #builder = new BlockBuilder();
  /** Up to where the source has been read. */
  #read = 0;
  #isInLeaf = false;
  /** Where the text of the open link begins; links hold no others. */
  #link: number | undefined;
  /** Whether what stands here is no text: a link's address and title, or the mark of a footnote. */
  #isMute = false;

  constructor(source: string, base: number, labels: ReadonlySet<string>) {
    this.#source = source;
    this.#base = base;
    this.#labels = labels;
  }

  /** @returns `false` to leave out what is within. */
  enter(node: SyntaxNodeRef): boolean {
    const { name } = node;
    const [from, to] = [this.#base + node.from, this.#base + node.to];
    if (!this.#isInLeaf) return this.#enterBlock(name, from, to);
    if (name === 'Link') return this.#enterLink(from);
    if (unread.test(name)) {
      this.#readUntil(from);
      if (!this.#isMute) this.#builder.skip(from, to);
      this.#read = to;
      return false;
    }
    if (name === 'Escape' || name === 'Entity') {
      this.#readUntil(from);
      const written = this.#source.slice(from, to);
      this.#builder.add(name === 'Escape' ? written.slice(1) : decodeEntities(written), from, to);
      this.#read = to;
      return false;
    }
    if (mark.test(name)) {
      this.#readUntil(from);
      if (name === 'LinkMark' && this.#source[from] === ']') this.#isMute = true;
      if (name === 'HardBreak') this.#builder.add('\n', from, to);
      this.#read = to;
      return false;
    }
    return true;
  }

  leave(node: SyntaxNodeRef): void {
    const { name } = node;
    if (!this.#isInLeaf) return;
    const to = this.#base + node.to;
    if (name === 'Link') this.#leaveLink(node, to);
    if (!leaf.test(name)) return;
    this.#readUntil(to);
    this.#builder.end({ isHeading: name.includes('Heading') });
    this.blocks.push(...this.#builder.blocks);
    this.#builder = new BlockBuilder();
    this.#isInLeaf = false;
  }

  #enterBlock(name: string, from: number, to: number): boolean {
    if (name === 'HTMLBlock') {
      this.blocks.push(...readHtml(this.#source.slice(from, to), from, true));
      return false;
    }
    this.#isInLeaf = leaf.test(name);
    this.#read = from;
    return true;
  }

  #enterLink(from: number): boolean {
    this.#readUntil(from);
    this.#isMute = this.#isFootnote(from);
    if (this.#isMute) this.#builder.note();
    else this.#link = this.#builder.at;
    return true;
  }

  #leaveLink({ node }: SyntaxNodeRef, to: number): void {
    const from = this.#base + node.from;
    this.#readUntil(to);
    this.#isMute = false;
    const isLink =
      node.getChild('URL') !== null ||
      node.getChild('LinkLabel') !== null ||
      this.#labels.has(labelOf(this.#source.slice(from, to)));
    if (isLink && this.#link !== undefined) this.#builder.link(this.#link);
    this.#link = undefined;
  }

  #readUntil(to: number): void {
    if (!this.#isMute) this.#builder.add(this.#source.slice(this.#read, to), this.#read, to);
    this.#read = Math.max(this.#read, to);
  }

  /** Whether the brackets at an offset refer to a footnote. */
  #isFootnote(from: number): boolean {
    return this.#source[from + 1] === '^';
  }
}

/** A label as it is compared with others. */
function labelOf(written: string): string {
  return written.toLowerCase().replace(/\s+/g, ' ');
}
