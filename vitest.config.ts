import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/browsers.ts';
import { glossaryPlugin } from './scripts/glossary-plugin.ts';
import { licensesPlugin } from './scripts/licenses-plugin.ts';

const setup = {
  plugins: [glossaryPlugin(), licensesPlugin()],
  /** Tests use WXT's fake of the browser API. */
  resolve: { alias: { 'wxt/browser': path.resolve(import.meta.dirname, 'tests/wxt-browser.ts') } },
};

const chromium = chromiumPath();
const browserTests = 'tests/**/*.browser.test.{ts,tsx}';

export default defineConfig({
  test: {
    projects: [
      {
        ...setup,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [browserTests, 'tests/e2e/**'],
          restoreMocks: true,
          // Slow machines compile the glossary for seconds.
          testTimeout: 30_000,
        },
      },
      {
        ...setup,
        // Bundled up front: if Vite discovered these later, it would reload the page during a test.
        optimizeDeps: { include: ['preact', 'preact/jsx-dev-runtime', 'wxt/testing/fake-browser'] },
        test: {
          name: 'browser',
          include: [browserTests],
          restoreMocks: true,
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                chromiumSandbox: false,
                args: ['--disable-quic', '--no-first-run', '--disable-background-networking'],
              },
            }),
          },
        },
      },
    ],
  },
});
