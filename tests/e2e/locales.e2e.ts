import { readFileSync, rmSync } from 'node:fs';
import { extensionOrigin, openChromium } from '../../scripts/chromium.ts';
import { localizedBuild } from '../../scripts/localized-build.ts';
import { expect, setSettings, test } from './chromium.ts';
import { openOptions, openPopup, openSidePanel } from './own-pages.ts';

/** The others are tested with `npm run e2e` only: each needs a browser of its own. */
const always: readonly string[] = ['de'];

for (const locale of ['en', 'de', 'es', 'fr', 'ja', 'zh_CN']) {
  const tag = always.includes(locale) ? [] : '@long';
  test(`popup, side panel, settings, draft check, glossary and welcome page speak ${locale}, and have room for it`, {
    tag,
  }, async ({ origin, build }) => {
    const file = `public/_locales/${locale}/messages.json`;
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    const text = (name: string) => messages[name]?.message ?? '';
    const folder = localizedBuild(build, locale);
    const context = await openChromium(folder, { headless: true });
    const extension = await extensionOrigin(context);
    await setSettings(context, { density: 'all' });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${origin}/article.html`);
    const popup = await openPopup(context, extension, page);
    await expect(
      popup.getByRole('heading', { name: text('state_on').replace('$1', '127.0.0.1') }),
    ).toBeVisible();
    await expect(popup.getByText(text('on_page_other').replace('$1', '4'))).toBeVisible();
    const panel = await openSidePanel(context, extension, page);
    await expect(panel.getByText(text('on_page_other').replace('$1', '4'))).toBeVisible();
    await panel.setViewportSize({ width: 320, height: 700 });
    const options = await openOptions(context, extension);
    await expect(options.locator('html')).toHaveAttribute('lang', text('language'));
    await options.setViewportSize({ width: 320, height: 700 });
    const draft = await context.newPage();
    await draft.setViewportSize({ width: 320, height: 700 });
    await draft.goto(`${extension}/draft.html`);
    await draft.getByRole('textbox').fill('We fear wireheading.');
    await draft.getByRole('button', { name: text('draft_check') }).click();
    await expect(draft.getByText(text('draft_copy_whole'))).toBeVisible();
    const library = await context.newPage();
    await library.setViewportSize({ width: 320, height: 700 });
    await library.goto(`${extension}/library.html`);
    await library.getByRole('button', { name: text('filters') }).click();
    await expect(library.getByText(text('facet_level'))).toBeVisible();
    for (const own of [popup, panel, options, draft, library]) {
      const [wide, room] = await own.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide).toBeLessThanOrEqual(room ?? 0);
    }
    const welcome = await context.newPage();
    await welcome.goto(`${extension}/welcome.html`);
    await expect(welcome.getByRole('heading', { name: text('welcome_title') })).toBeVisible();
    await expect(welcome.locator('gloss-mark').first()).toHaveText('treacherous turn');
    await context.close();
    rmSync(folder, { recursive: true });
  });
}

test('popup and options are laid out from right to left where that is how people write', async ({
  context,
  extension,
  page,
  origin,
}) => {
  await page.goto(`${origin}/article.html`);
  const popup = await openPopup(context, extension, page);
  const options = await openOptions(context, extension);
  for (const own of [popup, options]) {
    await own.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const [title, control] = [
      own.locator('.switch-text, .state h1').first(),
      own.getByRole('switch').first(),
    ];
    const [words, knob] = [await title.boundingBox(), await control.boundingBox()];
    expect(knob?.x).toBeLessThan(words?.x ?? 0);
    const wide = await own.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
});
