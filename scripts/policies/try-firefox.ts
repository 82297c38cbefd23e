import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import project from '../../project.json' with { type: 'json' };
import { serve } from '../serve.ts';
import { marksIn } from './marks-in.ts';
import { Outcome } from './outcome.ts';
import { copyFirefox } from './policy-files.ts';
import { largePolicy, samplePolicy } from './sample-policy.ts';

const uuid = '7c1f4a52-9b0e-4d55-8a33-0f2b6c9d1e77';

/** @returns what did not hold. */
export async function tryFirefox(sizes: readonly number[]): Promise<readonly string[]> {
  const outcome = new Outcome('Firefox');
  const firefox = copyFirefox();
  const served = await serve('tests/e2e/pages');
  try {
    firefox.write(samplePolicy);
    await withFirefox(firefox.program, async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${served.origin}/article.html`);
      await outcome.expect('a managed term is underlined', () => isMarked(page, 'argument'));
      const options = await openOwn(browser, 'options.html');
      await outcome.expect('a locked setting cannot be changed', () =>
        options.evaluate(
          () => document.querySelector('fieldset:disabled input[name="density"]') !== null,
        ),
      );
      await outcome.expect('mistakes are told', () => shows(options, '1 entry was left out'));
      const glossaries = await openOwn(browser, 'glossaries.html');
      await outcome.expect('the glossary is listed as managed', () =>
        shows(glossaries, 'Managed by your organization'),
      );
      const other = await browser.newPage();
      await other.goto(`${served.origin.replace('127.0.0.1', 'localhost')}/article.html`);
      await outcome.expect('nothing is underlined outside of the allowed sites', async () => {
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        return (await other.evaluate(marksIn)).length === 0;
      });
    });
    for (const size of sizes) {
      const { policy, count } = largePolicy(size);
      firefox.write(policy);
      await withFirefox(firefox.program, async (browser) => {
        const entries = count.toLocaleString('en');
        const glossaries = await openOwn(browser, 'glossaries.html');
        await outcome.expect(`takes a glossary of ${size} MiB, ${entries} entries`, () =>
          shows(glossaries, `${entries} entries`),
        );
        const page = await browser.newPage();
        await page.goto(`${served.origin}/article.html`);
        await page.evaluate(() => {
          document.querySelector('p')?.append(' The argument z9z.');
        });
        await outcome.expect('underlines its terms', () => isMarked(page, 'argument z9z'), 60_000);
      });
    }
  } finally {
    firefox.remove();
    served.close();
  }
  return outcome.failures;
}

async function withFirefox(program: string, run: (browser: Browser) => Promise<void>) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [project.firefoxId]: uuid }),
    },
  });
  try {
    await browser.installExtension(path.resolve('.output/firefox-mv3-e2e'));
    await run(browser);
  } finally {
    await browser.close();
  }
}

/** Firefox reports no load event for an extension's pages. */
async function openOwn(browser: Browser, name: string): Promise<Page> {
  const own = await browser.newPage();
  own.goto(`moz-extension://${uuid}/${name}`).catch(() => {});
  return own;
}

async function shows(page: Page, text: string): Promise<boolean> {
  return (await page.evaluate(() => document.body.innerText)).includes(text);
}

async function isMarked(page: Page, text: string): Promise<boolean> {
  return (await page.evaluate(marksIn)).includes(text);
}
