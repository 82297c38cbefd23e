import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright';
import { ensureBrowser, quietChromium } from '../browsers.ts';
import type { Corpus, LexiconName } from './corpus.ts';
import type { Options } from './options.ts';
import type { ColdBench } from './page/cold.ts';
import type { PageBench } from './page/index.ts';
import { privateMemory } from './process-memory.ts';
import { profile } from './profile.ts';

declare global {
  var bench: PageBench;
  var coldBench: ColdBench;
}

/** The scripts that run in pages. */
export type Scripts = { readonly bench: string; readonly cold: string };

/** The environment for measurements: a browser, its input, and the options. */
export class Lab {
  readonly corpus: Corpus;
  readonly options: Options;
  readonly #scripts: Scripts;
  readonly #origin: string;
  readonly #browser: Browser;
  #context: BrowserContext | undefined;
  #loads = 0;

  constructor(
    corpus: Corpus,
    options: Options,
    scripts: Scripts,
    origin: string,
    browser: Browser,
  ) {
    this.corpus = corpus;
    this.options = options;
    this.#scripts = scripts;
    this.#origin = origin;
    this.#browser = browser;
  }

  get rounds(): number {
    return this.options.rounds;
  }

  /** Opens a page with the benchmark script and the given lexicons. */
  async open(name: string, lexicons: readonly LexiconName[] = []): Promise<Page> {
    const page = await this.openTab();
    await this.#goTo(page, name);
    await page.evaluate(this.#scripts.bench);
    for (const lexicon of lexicons) {
      const { stored } = this.corpus.lexicons[lexicon];
      await page.evaluate(([key, text]) => bench.keepLexicon(key, text), [
        lexicon,
        stored,
      ] as const);
    }
    return page;
  }

  /**
   * Loads a page into a tab, runs the script there, and waits until everything is drawn.
   *
   * @param isKnown whether the process may reuse compiled code of the script.
   */
  async openCold(page: Page, name: string, isKnown: boolean): Promise<void> {
    await this.#goTo(page, name);
    await page.evaluate(`// ${isKnown ? 0 : ++this.#loads}\n${this.#scripts.cold}`);
    await page.evaluate(untilDrawn);
  }

  /** Opens an empty tab. */
  async openTab(): Promise<Page> {
    this.#context ??= await this.#browser.newContext({ viewport: { width: 1100, height: 800 } });
    return this.#context.newPage();
  }

  /** Prints a profile of some work in a page, if the options ask for one. */
  async profile(
    page: Page,
    title: string,
    work: () => Promise<unknown>,
    within?: string,
  ): Promise<void> {
    if (!this.options.profile) return;
    const session = await this.session(page);
    console.log(await profile(session, title, work, within));
    await session.detach();
  }

  async session(page: Page): Promise<CDPSession> {
    return page.context().newCDPSession(page);
  }

  /**
   * @returns the private memory of the page's process; only one page of notable size may be open.
   */
  async privateMemory(): Promise<number> {
    const session = await this.#browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await session.detach();
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    return Math.max(...renderers.map(({ id }) => privateMemory(id)));
  }

  async #goTo(page: Page, name: string): Promise<void> {
    const response = await page.goto(`${this.#origin}/${encodeURIComponent(name)}`);
    if (!response?.ok()) throw new Error(`the page ${name} could not be opened.`);
  }
}

/** Runs in the page: waits for two frames, and until the browser is idle. */
async function untilDrawn(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestIdleCallback(resolve));
}

/** Starts Chromium with precise measurements and garbage collection on demand. */
export function launchForBench(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser('chromium'),
    // Chromium's sandbox does not work for root, which containers usually run as.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      ...quietChromium,
      // Without flushing, variants keep their compiled code between turns.
      '--js-flags=--expose-gc --no-flush-bytecode',
      '--enable-precise-memory-info',
    ],
  });
}
