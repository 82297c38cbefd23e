import type { BrowserContext, Page, Worker } from 'playwright';
import { test as base, expect } from 'playwright/test';
import type { Density } from '../../engine/salience/density.ts';
import { extensionOrigin, openChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';

type Gloss = {
  /** Chromium with the extension in it, as if newly installed. */
  readonly context: BrowserContext;
  /** The extension's origin, once it runs. */
  readonly extension: string;
  /** How many terms are marked; all of them, unless a test is about their number. */
  readonly density: Density;
};

type Shared = {
  /** The folder of the build that is tested. */
  readonly build: string;
  /** A browser for all tests of a worker: starting one takes longer than most tests. */
  readonly sharedContext: BrowserContext;
  /** Where the test pages are. */
  readonly origin: string;
};

/** A test in Chromium with the built extension. None sees another's pages, settings or permissions. */
export const test = base.extend<Gloss, Shared>({
  build: ['.output/chrome-mv3-e2e', { option: true, scope: 'worker' }],
  density: ['all', { option: true }],
  origin: [
    async ({}, use) => {
      const served = await serve('tests/e2e/pages');
      await use(served.origin);
      served.close();
    },
    { scope: 'worker' },
  ],
  sharedContext: [
    async ({ build }, use) => {
      const context = await openChromium(build, { headless: true });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ sharedContext }, use) => {
    const extension = await extensionOrigin(sharedContext);
    await use(sharedContext);
    await forgetEverything(sharedContext, extension);
  },
  extension: async ({ context, density }, use) => {
    const origin = await extensionOrigin(context);
    if (density !== 'balanced') await setSettings(context, { density });
    await use(origin);
  },
  page: async ({ context, extension }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    if (extension) await use(page);
  },
});

/** A test with a browser of its own, for what outlives its pages and its storage. */
export const testAlone = test.extend({
  context: async ({ build }, use) => {
    const context = await openChromium(build, { headless: true });
    await use(context);
    await context.close();
  },
});

/** Leaves a browser as it is after the installation. */
async function forgetEverything(context: BrowserContext, extension: string): Promise<void> {
  const used = context.pages();
  const page = await context.newPage();
  for (const old of used) await old.close();
  await context.unrouteAll();
  await context.clearPermissions();
  await context.clearCookies();
  if (context.serviceWorkers().length === 0) {
    // A page of the extension wakes a background that the test has stopped.
    const awake = context.waitForEvent('serviceworker');
    await page.goto(`${extension}/popup.html`);
    await awake;
    await page.goto('about:blank');
  }
  const worker = await backgroundOf(context);
  await worker.evaluate(async () => {
    // The background stores the glossary once, at its start.
    const stored = await chrome.storage.local.getKeys();
    await chrome.storage.local.remove(stored.filter((key) => !/^(lexicon$|article)/.test(key)));
    await chrome.storage.sync.clear();
    await chrome.storage.session.clear();
  });
}

/** @returns the background's worker, once it runs. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

export { expect };

/** A point of the viewport, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** Where functions can be run that look at a page. */
export type World = {
  evaluate<Result, Argument>(
    look: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result>;
};

/** A world of its own beside the page's, as content scripts have: the page's tricks do not reach it. */
export async function isolatedWorld(page: Page): Promise<World> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return {
    async evaluate(look, argument) {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `(${look})(${JSON.stringify(argument)})`,
        contextId: executionContextId,
        returnByValue: true,
      });
      return result.value;
    },
  };
}

/** @returns the texts that the highlight painter has marked, those with a line of the page's own last. */
export function highlighted(world: World): Promise<string[]> {
  return world.evaluate(
    (names) =>
      names
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
        .flatMap((found) => {
          // A range may end beyond text that has changed a moment ago and is not read again yet.
          const { length = 0 } = found.endContainer as Partial<Text>;
          if (found.endOffset > length) return [];
          const range = new Range();
          range.setStart(found.startContainer, found.startOffset);
          range.setEnd(found.endContainer, found.endOffset);
          return range.toString();
        }),
    ['gloss', 'gloss-plain', 'gloss-underlined'],
  );
}

/** Waits until the cards have come into the page, as they do a moment after the first marks. */
async function untilCardsAreThere(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.add(context.id);
  });
  await session.send('Runtime.enable');
  const isIn = async (contextId: number) => {
    const expression = 'Boolean(globalThis.glossModules?.card)';
    const reply = await session.send('Runtime.evaluate', { expression, contextId });
    return reply.result.value === true;
  };
  await expect
    .poll(async () => (await Promise.all([...worlds].map(isIn))).includes(true))
    .toBe(true);
  await session.detach();
}

/** @returns the middle of a marked text's first line, once a card can open there. */
export async function pointOf(page: Page, text: string, world: World = page): Promise<Point> {
  await untilCardsAreThere(page);
  const point = await world.evaluate((wanted) => {
    const marks = ['gloss', 'gloss-plain', 'gloss-underlined'].flatMap((name) => [
      ...(CSS.highlights.get(name) ?? []),
    ]);
    for (const found of marks) {
      const range = new Range();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      const box = range.getClientRects()[0];
      if (range.toString() === wanted && box) {
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return undefined;
  }, text);
  if (!point) throw new Error(`"${text}" is not marked.`);
  return point;
}

/** Moves the pointer over a marked text as a hand would: in steps, ending at rest. */
export async function hoverTerm(page: Page, text: string, world: World = page): Promise<void> {
  const point = await pointOf(page, text, world);
  await page.mouse.move(point.x - 40, point.y - 30);
  await page.mouse.move(point.x, point.y, { steps: 8 });
}

/** Stores settings, by their names, as the options page does. */
export async function setSettings(
  context: BrowserContext,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const stored = Object.entries(settings).map(([name, value]) => [`setting.${name}`, value]);
  const worker = await backgroundOf(context);
  await worker.evaluate((values) => chrome.storage.local.set(values), Object.fromEntries(stored));
}

/** Gives one of the extension's commands, as its key would, which cannot be pressed from here. */
export async function dispatchCommand(context: BrowserContext, name: string): Promise<void> {
  const worker = await backgroundOf(context);
  await worker.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands as unknown as { onCommand: Dispatcher };
    onCommand.dispatch(command, tab);
    type Dispatcher = { dispatch: (name: string, tab: unknown) => void };
  }, name);
}
