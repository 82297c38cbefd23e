import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '.output/e2e-results',
  fullyParallel: false,
  workers: 2,
  timeout: 120_000,
  // Pointers rest and cards close in real time, so a test can fail on a loaded machine. `npm test`
  // reports at its end how many tests passed only on retry.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
