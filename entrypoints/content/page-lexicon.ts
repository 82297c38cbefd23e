import { version } from 'virtual:glossary/version';
import {
  lexiconKey,
  lexiconRevisionKey,
  privateLexiconKey,
  readLexicon,
  unpackLexicon,
} from '../../browser/lexicon-store.ts';
import { sendMessage } from '../../browser/messages/messages.ts';
import { loadStored } from '../../browser/settings/settings-store.ts';
import { withoutGlossaries } from '../../engine/lexicon/entry-ids.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { isUsedOn } from '../../engine/sites/glossary-sites.ts';

/** The lexicon of a page: the bundled glossary, and those of the reader's own that are used here. */
export class PageLexicon {
  readonly #address: string;
  /** What was stored when the page was loaded, until it is read. */
  #stored: Readonly<Record<string, unknown>> | undefined;
  #isWaiting = false;
  /** What was stored under `lexiconRevisionKey` when the page read its lexicon. */
  #revision: unknown;

  /**
   * @param stored values by storage key, as {@link loadStored} returns them.
   * @param address of the top page.
   */
  constructor(stored: Readonly<Record<string, unknown>>, address: string) {
    this.#stored = stored;
    this.#address = address;
  }

  async find(): Promise<Lexicon> {
    const stored = this.#stored ?? (await loadStored([lexiconKey, lexiconRevisionKey]));
    this.#stored = undefined;
    this.#revision = stored[lexiconRevisionKey];
    const isForAll = stored[privateLexiconKey] === undefined;
    const lexicon =
      (isForAll ? readLexicon(stored[lexiconKey], version) : undefined) ??
      unpackLexicon(await sendMessage('lexicon'));
    return withoutGlossaries(lexicon, (glossary) => isUsedOn(this.#address, glossary));
  }

  /**
   * @returns a function to call when the lexicon has changed. It calls `renew` once the page is seen:
   *   of hundreds of open pages, most never are before the next change.
   */
  renewer(renew: () => void, signal: AbortSignal): () => void {
    const renewIfSeen = () => {
      if (!this.#isWaiting || document.visibilityState !== 'visible') return;
      this.#isWaiting = false;
      this.#stored = undefined;
      renew();
    };
    const onChange = () => {
      this.#isWaiting = true;
      renewIfSeen();
    };
    // A page restored from the back-forward cache has missed any changes made meanwhile.
    const compare = async () => {
      const { [lexiconRevisionKey]: revision } = await loadStored([lexiconRevisionKey]);
      if (this.#stored === undefined && revision !== this.#revision) onChange();
    };
    document.addEventListener('visibilitychange', renewIfSeen, { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && void compare(), { signal });
    return onChange;
  }
}
