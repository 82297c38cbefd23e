import { defineConfig } from 'wxt';
import project from './project.json' with { type: 'json' };
import { glossaryPlugin } from './scripts/glossary-plugin.ts';
import { licensesPlugin } from './scripts/licenses-plugin.ts';
import { nativeApiInPages } from './scripts/native-api.ts';
import { closedPdfLibrary } from './scripts/pdf-library.ts';
import { policySchema } from './scripts/policy-schema.ts';
import { licensesText, readNotices } from './scripts/release/licenses.ts';
import { lowest } from './scripts/release/lowest-versions.ts';
import { silentContentScript } from './scripts/silent-content-script.ts';
import { withoutInnerHtml } from './scripts/without-inner-html.ts';

const hasDisplay =
  process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

/** The pages that Gloss reads. Scripting needs access to the same ones, to load lazy modules. */
const pages = ['http://*/*', 'https://*/*', 'file:///*'];

const policySchemaFile = 'managed-schema.json';

/** Other browsers take policies without a schema, or none. */
function hasPolicySchema(browser: string): boolean {
  return browser === 'chrome' || browser === 'edge';
}

/** @param key a suggested shortcut, of which Chrome allows four; readers can change all of them. */
function command(name: string, key?: string) {
  return {
    description: `__MSG_command_${name}__`,
    ...(key && { suggested_key: { default: key } }),
  };
}

/**
 * Opens the side panel. Firefox opens its own only by a command of its own. Neither has a key at first:
 * Chrome allows no more, and Firefox's readers may have one for the sidebar already.
 */
function sidePanelCommand(browser: string) {
  if (browser === 'safari') return {};
  return browser === 'firefox'
    ? { _execute_sidebar_action: {} }
    : { 'side-panel': command('side_panel') };
}

/** Firefox's sidebar needs none. It gives no warning. */
function sidePanelPermission(browser: string): 'sidePanel'[] {
  return browser === 'firefox' || browser === 'safari' ? [] : ['sidePanel'];
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  webExt: { disabled: !hasDisplay },
  vite: () => ({
    // The glossary is one large chunk, but it is read from disk, not over a network.
    build: { chunkSizeWarningLimit: 2_000 },
    plugins: [
      glossaryPlugin(),
      licensesPlugin(),
      nativeApiInPages(),
      closedPdfLibrary(),
      silentContentScript(),
      withoutInnerHtml(),
    ],
    worker: { format: 'es', plugins: () => [closedPdfLibrary()] },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      if (hasPolicySchema(config.browser)) {
        files.push({ relativeDest: policySchemaFile, contents: policySchema() });
      }
      files.push({ relativeDest: 'licenses.txt', contents: licensesText(readNotices()) });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Gloss',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus', ...sidePanelPermission(browser)],
    host_permissions: pages,
    commands: {
      'next-term': command('next_term', 'Alt+Shift+Period'),
      'previous-term': command('previous_term', 'Alt+Shift+Comma'),
      'toggle-card': command('toggle_card', 'Alt+Shift+G'),
      'look-up': command('look_up', 'Alt+Shift+L'),
      'switch-site': command('switch_site'),
      'show-all-terms': command('show_all'),
      ...sidePanelCommand(browser),
      _execute_action: {},
    },
    ...(hasPolicySchema(browser) && { storage: { managed_schema: policySchemaFile } }),
    // One background for all windows; it keeps changes from private ones in memory only. Firefox
    // does not support the alternative ("split").
    incognito: 'spanning',
    ...(browser !== 'safari' && { omnibox: { keyword: 'gloss' } }),
    icons: Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}.png`])),
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: project.firefoxId,
          strict_min_version: lowest.firefox,
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: lowest.firefox },
      },
    }),
    ...(browser === 'safari' && {
      browser_specific_settings: { safari: { strict_min_version: lowest.safari } },
    }),
    ...((browser === 'chrome' || browser === 'edge') && {
      minimum_chrome_version: lowest.chrome,
    }),
  }),
});
