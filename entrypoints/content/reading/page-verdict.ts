import { otherLanguageOf } from './language.ts';

/** Whether a page is read at all. */
export class PageVerdict {
  readonly #page: Document;
  readonly #anyLanguage: boolean;
  #otherLanguage = '';
  #designMode = 'off';
  #isRead = true;

  /** @param anyLanguage whether to read pages that declare a language other than English. */
  constructor(page: Document, anyLanguage: boolean) {
    this.#page = page;
    this.#anyLanguage = anyLanguage;
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
    this.#otherLanguage = this.#anyLanguage ? '' : otherLanguageOf(this.#page);
    this.#designMode = this.#page.designMode;
    const before = this.#isRead;
    // A page in design mode is a field as a whole.
    this.#isRead = this.#designMode !== 'on' && this.#otherLanguage === '';
    return this.#isRead !== before;
  }
}
