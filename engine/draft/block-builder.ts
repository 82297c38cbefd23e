import type { DraftBlock, Piece, SourcePlace } from './draft.ts';

/** Stands for what is not read, such as code or a picture, so that no term is found across it. */
const gap = '\ufffc';

/** What a block is, as far as it matters where terms are explained. */
type Kind = Partial<Pick<DraftBlock, 'isHeading' | 'isEmbedded'>>;

/** Collects the blocks of a draft from the pieces that a parser finds. */
export class BlockBuilder {
  readonly blocks: DraftBlock[] = [];
  #text = '';
  #pieces: Piece[] = [];
  #links: SourcePlace[] = [];
  #definitions: SourcePlace[] = [];
  #notes: number[] = [];

  /** The offset in the block's text where the next piece goes. */
  get at(): number {
    return this.#text.length;
  }

  /** Adds text that stands at these offsets of the source. A block does not begin with white space. */
  add(text: string, start: number, end: number): void {
    if (text === '' || (this.at === 0 && /^\s+$/.test(text))) return;
    const spaces = this.at === 0 && text.length === end - start ? text.search(/\S/) : 0;
    if (spaces > 0) {
      this.add(text.slice(spaces), start + spaces, end);
      return;
    }
    this.#pieces.push({ at: this.at, length: text.length, source: { start, end } });
    this.#text += text;
  }

  /** Adds something that is not read, unless there is one already. */
  skip(start: number, end: number): void {
    if (!this.#text.endsWith(gap)) this.add(gap, start, end);
  }

  /** Says that the text since an offset is that of a link. */
  link(from: number): void {
    if (this.at > from) this.#links.push({ start: from, end: this.at });
  }

  /** Says that the text since an offset is a term that is defined here. */
  define(from: number): void {
    if (this.at > from) this.#definitions.push({ start: from, end: this.at });
  }

  /** Says that a footnote is referred to here. */
  note(): void {
    this.#notes.push(this.at);
  }

  /** Ends the block. Blocks without text are left out. */
  end({ isHeading = false, isEmbedded = false }: Kind = {}): void {
    if (/[^\s\ufffc]/.test(this.#text)) {
      this.blocks.push({
        text: this.#text,
        pieces: this.#pieces,
        isHeading,
        isEmbedded,
        links: this.#links,
        definitions: this.#definitions,
        notes: this.#notes,
      });
    }
    this.#text = '';
    this.#pieces = [];
    this.#links = [];
    this.#definitions = [];
    this.#notes = [];
  }
}
