import { sendMessage } from '../../browser/messages/messages.ts';
import type { Article } from '../../engine/articles/article.ts';

/**
 * The articles of the terms on this page. They are fetched as soon as a term is found, so that
 * opening a card does not have to wait for the background script to wake up.
 */
export class Articles {
  readonly #known = new Map<string, Article>();

  /** Fetches missing articles in a single message. */
  async prefetch(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#known.has(id));
    if (missing.length === 0) return;
    const articles = await sendMessage('articles', missing).catch(() => []);
    for (const article of articles) this.#known.set(article.id, article);
  }

  /** @returns undefined if there is no such article, or the background script cannot be reached. */
  async find(id: string): Promise<Article | undefined> {
    await this.prefetch([id]);
    return this.#known.get(id);
  }
}
