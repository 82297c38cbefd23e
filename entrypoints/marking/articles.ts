import { readArticles } from '../../browser/article-store.ts';
import { sendMessage } from '../../browser/messages/messages.ts';
import type { Article } from '../../engine/articles/article.ts';

/**
 * The articles of the terms on this page. They are read as soon as a term is shown, so that a card
 * opens at once.
 */
export class Articles {
  readonly #known = new Map<string, Article>();

  /** Reads missing articles from the storage; only what is not there is asked for. */
  async prefetch(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#known.has(id));
    if (missing.length === 0) return;
    this.#keep(await readArticles(missing).catch(() => []));
    const left = missing.filter((id) => !this.#known.has(id));
    if (left.length > 0) this.#keep(await sendMessage('articles', left).catch(() => []));
  }

  /** @returns undefined if there is no such article, or it can be neither read nor asked for. */
  async find(id: string): Promise<Article | undefined> {
    await this.prefetch([id]);
    return this.#known.get(id);
  }

  #keep(articles: readonly Article[]): void {
    for (const article of articles) this.#known.set(article.id, article);
  }
}
