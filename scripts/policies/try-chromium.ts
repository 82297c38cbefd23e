import type { BrowserContext, Page } from 'playwright';
import { extensionOrigin, openChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { marksIn } from './marks-in.ts';
import { Outcome } from './outcome.ts';
import { chromiumPolicyFile } from './policy-files.ts';
import { changedPolicy, largePolicy, samplePolicy } from './sample-policy.ts';

const extension = '.output/chrome-mv3-e2e';

/** @returns what did not hold. */
export async function tryChromium(sizes: readonly number[]): Promise<readonly string[]> {
  const outcome = new Outcome('Chromium');
  const file = chromiumPolicyFile(extension);
  const served = await serve('tests/e2e/pages');
  try {
    file.write(samplePolicy);
    await withChromium(async (context, origin) => {
      const page = await context.newPage();
      await page.goto(`${served.origin}/article.html`);
      await outcome.expect('a managed term is underlined', () => isMarked(page, 'argument'));
      await expectOwnPages(context, origin, outcome);
      const other = await context.newPage();
      await other.goto(`${served.origin.replace('127.0.0.1', 'localhost')}/article.html`);
      await outcome.expect('nothing is underlined outside of the allowed sites', async () => {
        await other.waitForTimeout(2_000);
        return (await other.evaluate(marksIn)).length === 0;
      });
      await page.bringToFront();
      file.write(changedPolicy);
      await outcome.expect(
        'an open page follows a change of the policy',
        async () => (await isMarked(page, 'aim')) && !(await isMarked(page, 'argument')),
        60_000,
      );
      file.write({});
      await outcome.expect(
        'nothing is left once the policy is gone',
        async () => {
          return !(await isMarked(page, 'aim')) && (await isMarked(other, 'corrigible', true));
        },
        60_000,
      );
    });
    for (const size of sizes) {
      const { policy, count } = largePolicy(size);
      file.write(policy);
      await withChromium(async (context, origin) => {
        const page = await context.newPage();
        await page.goto(`${origin}/glossaries.html`);
        const entries = count.toLocaleString('en');
        await outcome.expect(`takes a glossary of ${size} MiB, ${entries} entries`, () =>
          page.getByText(`${entries} entries`).isVisible(),
        );
        const article = await context.newPage();
        await article.goto(`${served.origin}/article.html`);
        await article.evaluate(() => {
          document.querySelector('p')?.append(' The argument z9z.');
        });
        await outcome.expect(
          `underlines its terms`,
          () => isMarked(article, 'argument z9z'),
          60_000,
        );
      });
    }
  } finally {
    file.remove();
    served.close();
  }
  return outcome.failures;
}

async function withChromium(
  run: (context: BrowserContext, origin: string) => Promise<void>,
): Promise<void> {
  const context = await openChromium(extension, { headless: true });
  try {
    await run(context, await extensionOrigin(context));
  } finally {
    await context.close();
  }
}

async function isMarked(page: Page, text: string, inFront = false): Promise<boolean> {
  if (inFront) await page.bringToFront();
  return (await page.evaluate(marksIn)).includes(text);
}

async function expectOwnPages(
  context: BrowserContext,
  origin: string,
  outcome: Outcome,
): Promise<void> {
  const options = await context.newPage();
  await options.goto(`${origin}/options.html`);
  await outcome.expect('a locked setting cannot be changed', () =>
    options.getByRole('radio', { name: 'All terms' }).isDisabled(),
  );
  await outcome.expect('a preset setting has its value', async () => {
    return (await options.getByRole('slider', { name: 'Hover delay' }).inputValue()) === '600';
  });
  await outcome.expect('mistakes are told', () =>
    options.getByText('1 entry was left out').isVisible(),
  );
  await outcome.expect('wrong values are told', () =>
    options.getByText('settings: Skipped “Card theme”').isVisible(),
  );
  await options.goto(`${origin}/glossaries.html`);
  await outcome.expect('the glossary is listed as managed', () =>
    options.getByRole('region', { name: 'Team terms' }).isVisible(),
  );
  await options.close();
}
