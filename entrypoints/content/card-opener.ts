import type { Article } from '../../engine/article.ts';
import { elementOf } from './container.ts';
import type { Mark } from './mark.ts';
import type { Painter } from './painter.ts';
import { loadPart, type OpenCard } from './parts.ts';

/** Opens the card of a mark, and closes it. There is one at most. */
export class CardOpener {
  readonly #painter: Painter;
  readonly #idOf: (mark: Mark) => string;
  readonly #findArticle: (id: string) => Promise<Article | undefined>;
  #card: OpenCard | undefined;
  #open = new AbortController();

  constructor(
    painter: Painter,
    idOf: (mark: Mark) => string,
    findArticle: (id: string) => Promise<Article | undefined>,
  ) {
    this.#painter = painter;
    this.#idOf = idOf;
    this.#findArticle = findArticle;
  }

  /** Brings the card's script in before it is needed. */
  async prepare(): Promise<void> {
    await loadPart('card').catch(() => undefined);
  }

  /** Opens a mark's card in place of any other. */
  async open(mark: Mark, onClose: () => void): Promise<void> {
    this.close();
    const { signal } = this.#open;
    const [article, part] = await Promise.all([
      this.#findArticle(this.#idOf(mark)),
      loadPart('card').catch(() => undefined),
    ]);
    if (!article || !part || signal.aborted) return;
    const request = {
      article,
      anchor: () => this.#painter.rectsOf(mark),
      dark: isOnDark(mark),
      findArticle: this.#findArticle,
      onClose,
    };
    this.#card = part.openCard(request, signal);
  }

  close(): void {
    this.#open.abort();
    this.#open = new AbortController();
    this.#card = undefined;
  }

  /** @returns whether the open card is at a point of the viewport. */
  covers(x: number, y: number): boolean {
    return this.#card?.covers(x, y) ?? false;
  }
}

/** Light text stands on a dark ground; that spares looking for the ground itself. */
function isOnDark({ block }: Mark): boolean {
  const { color } = getComputedStyle(elementOf(block.container));
  const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
