import { otherLanguageOf } from './language.ts';

/** Whether a page is read at all. */
export class PageVerdict {
  readonly #page: Document;
  readonly #reads: (language: string) => boolean;
  #otherLanguage = '';
  #designMode = 'off';
  #isRead = true;

  /** @param reads tells whether to read a page that declares a language other than English. */
  constructor(page: Document, reads: (language: string) => boolean) {
    this.#page = page;
    this.#reads = reads;
  }

  get isRead(): boolean {
    return this.#isRead;
  }

  /** The language for which the page is passed over; empty if it is read. */
  get otherLanguage(): string {
    return this.#otherLanguage;
  }

  /** Whether the page may be judged differently now, for a reason that no event reports. */
  get isOutdated(): boolean {
    return this.#page.designMode !== this.#designMode;
  }

  /** Looks at the page again. @returns whether the verdict has changed. */
  update(): boolean {
    const language = otherLanguageOf(this.#page);
    this.#otherLanguage = language && !this.#reads(language) ? language : '';
    this.#designMode = this.#page.designMode;
    const before = this.#isRead;
    // A page in design mode is a field as a whole.
    this.#isRead = this.#designMode !== 'on' && this.#otherLanguage === '';
    return this.#isRead !== before;
  }
}
