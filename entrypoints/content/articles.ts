import { sendMessage } from '../../browser/messages/messages.ts';
import type { Article } from '../../engine/articles/article.ts';

/**
 * The articles of the terms on this page, fetched as soon as a term is found, so that opening a card
 * later need not wait for the background to wake up.
 */
export class Articles {
  readonly #known = new Map<string, Article>();

  /** Fetches those articles that are not here yet, all in one message. */
  async prefetch(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#known.has(id));
    if (missing.length === 0) return;
    const articles = await sendMessage('articles', missing).catch(() => []);
    for (const article of articles) this.#known.set(article.id, article);
  }

  /** @returns nothing if there is no such article, or the background is gone. */
  async find(id: string): Promise<Article | undefined> {
    await this.prefetch([id]);
    return this.#known.get(id);
  }
}
