import { otherLanguageOf } from './language.ts';

/** Whether a page is read at all. */
export class PageVerdict {
  readonly #page: Document;
  readonly #reads: (language: string) => boolean;
  #language: string | undefined;
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

  /** The page's language; empty if that is English, or none is known. */
  get language(): string {
    return this.#language ?? '';
  }

  /** The language for which the page is passed over; empty if it is read. */
  get otherLanguage(): string {
    return this.#otherLanguage;
  }

  /** Whether the page may be judged differently now, for a reason that no event reports. */
  get isOutdated(): boolean {
    return this.#page.designMode !== this.#designMode;
  }

  /** Looks at the page again. @returns whether the verdict has changed, or the page's language. */
  update(): boolean {
    const language = otherLanguageOf(this.#page);
    const isOtherLanguage = this.#language !== undefined && language !== this.#language;
    this.#language = language;
    this.#otherLanguage = language && !this.#reads(language) ? language : '';
    this.#designMode = this.#page.designMode;
    const before = this.#isRead;
    // A page in design mode is a field as a whole.
    this.#isRead = this.#designMode !== 'on' && this.#otherLanguage === '';
    return isOtherLanguage || this.#isRead !== before;
  }
}
