import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Article, firstArticle, type Paragraph } from '../article.ts';

/** A paragraph in a shadow root of its own, in that of the article. */
class ParagraphView extends LitElement {
  static override properties = { paragraph: { attribute: false } };
  declare paragraph: Paragraph;

  override render() {
    return this.paragraph.pieces.map(({ tag, text }) => {
      if (tag === 'text') return text;
      return tag === 'em' ? html`<em>${text}</em>` : html`<strong>${text}</strong>`;
    });
  }
}

/** An article in an open shadow root. */
export class ArticleView extends LitElement {
  static override properties = { article: { attribute: false } };
  declare article: Article;

  constructor() {
    super();
    this.article = firstArticle;
  }

  override render() {
    const { title, paragraphs, aside } = this.article;
    return html`<h1>${title}</h1>
      <p>${paragraphs.length} paragraphs on reward hacking${aside ? ', and an aside.' : '.'}</p>
      <ul>
        ${repeat(
          paragraphs,
          ({ key }) => key,
          (paragraph) => html`<li><paragraph-view .paragraph=${paragraph}></paragraph-view></li>`,
        )}
      </ul>
      ${aside === undefined ? nothing : html`<aside>${aside}</aside>`}`;
  }
}

customElements.define('paragraph-view', ParagraphView);
customElements.define('article-view', ArticleView);
