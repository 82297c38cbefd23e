/** The glossary as it ships: the lexicon's parts, and all articles as JSON. */
export type GlossaryData = {
  readonly base64: string;
  readonly context: string;
  readonly json: string;
};

const script = '/glossary.js';

const world = globalThis as {
  glossGlossary?: GlossaryData;
  importScripts?: (address: string) => void;
};

/** Called by the glossary's script when it runs. */
export function keepGlossary(data: GlossaryData): void {
  world.glossGlossary = data;
}

/**
 * Has the browser keep the script with the worker, which may load nothing later that it has not loaded
 * while it was installed. To be called when the background starts.
 */
export function installGlossaryScript(): void {
  if (world.importScripts) addEventListener('install', () => world.importScripts?.(script));
}

/** Loads the glossary, which is more than all the rest of the background, once it is needed. */
export async function loadGlossaryData(): Promise<GlossaryData> {
  if (!world.glossGlossary) {
    if (world.importScripts) world.importScripts(script);
    else await runInPage(script);
  }
  if (!world.glossGlossary) throw new Error('The glossary did not load.');
  return world.glossGlossary;
}

/** In Firefox, the background is a page. */
function runInPage(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = address;
    element.addEventListener('load', () => resolve(), { once: true });
    element.addEventListener('error', () => reject(new Error(`${address} did not load.`)), {
      once: true,
    });
    document.head.append(element);
  });
}
