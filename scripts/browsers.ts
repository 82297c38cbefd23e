import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Where systems install the browsers that tests can use, the likeliest first. */
const places = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
} as const;

type BrowserName = keyof typeof places;

/** What to do if a browser can be neither found nor installed. */
const advice = {
  chromium: 'Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to it.',
  firefox:
    'Install Firefox 153 or later (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.',
} as const;

/** Arguments that keep Chromium from making network requests of its own. */
export const quietChromium = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns the path of Chromium: `CHROMIUM_PATH`, Playwright's, or the system's. */
export function chromiumPath(): string | undefined {
  const own = chromium.executablePath();
  return process.env.CHROMIUM_PATH ?? (existsSync(own) ? own : found('chromium'));
}

/** @returns the path of Firefox: `FIREFOX_PATH`, or the system's. */
function firefoxPath(): string | undefined {
  return process.env.FIREFOX_PATH ?? found('firefox');
}

/**
 * Finds a browser, or else installs it with Playwright (Chromium only) or from the system's
 * packages.
 *
 * @throws Error with one sentence of advice.
 */
export function ensureBrowser(name: BrowserName): string {
  const path = name === 'chromium' ? chromiumPath : firefoxPath;
  const attempts = [
    () => {},
    ...(name === 'chromium' ? [() => run('npx', ['playwright', 'install', 'chromium'])] : []),
    () => installPackage(name),
  ];
  for (const attempt of attempts) {
    attempt();
    const there = path();
    if (there) return there;
  }
  throw new Error(`There is no ${name} to test with. ${advice[name]}`);
}

function found(name: BrowserName): string | undefined {
  return places[name].find((place) => existsSync(place));
}

function installPackage(name: BrowserName): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return;
  }
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  const packageName = name === 'firefox' ? 'firefox-esr' : name;
  run('apt-get', ['update', '-qq'], environment);
  run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', packageName], environment);
}

/** Runs a command. Failure is ignored, since the caller then tries the next option. */
function run(command: string, args: readonly string[], environment: Record<string, string> = {}) {
  console.log(`> ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, ...environment },
      timeout: 300_000,
    });
  } catch {
    console.log(`  did not work`);
  }
}
