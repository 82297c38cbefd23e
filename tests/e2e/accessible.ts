import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';

/**
 * Expects that axe finds nothing on a page, which is the extension's own: in light with all rules, in
 * dark with those about colours, since nothing else differs there.
 */
export async function expectAccessible(page: Page, state?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect((await axe(page).analyze()).violations, state).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const { violations } = await axe(page).withRules('color-contrast').analyze();
  expect(violations, `${state ?? ''} in dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Expects that axe finds nothing in the open card. */
export async function expectCardAccessible(page: Page, state?: string): Promise<void> {
  const { violations } = await axe(page).include('[data-gloss="card"]').analyze();
  expect(violations, state).toEqual([]);
}

/** Axe in the page itself: without frames to look into, a second page for its results is wasted. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}
