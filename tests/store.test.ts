import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import project from '../project.json' with { type: 'json' };
import config from '../wxt.config.ts';

type Listing = Readonly<Record<'name' | 'subtitle' | 'summary' | 'description', string>>;

/**
 * The strictest limits of the Chrome Web Store, Edge Add-ons, Firefox Add-ons and the App Store, in
 * characters.
 */
const limits = {
  /** App Store: 30; Firefox: 50; Chrome: 75. */
  name: { least: 2, most: 30 },
  /** App Store. */
  subtitle: { least: 2, most: 30 },
  /** Chrome: 132; Firefox: 250. */
  summary: { least: 20, most: 132 },
  /** Edge: 250 to 10,000; App Store: 4,000; Firefox: 15,000; Chrome: 16,000. */
  description: { least: 250, most: 4_000 },
} as const;

/** How often a name may be repeated before a store takes it for keyword stuffing. */
const mostRepetitions = 8;

const locales = readdirSync('public/_locales');

function listingOf(locale: string): Listing {
  return parse(readFileSync(`store/listings/${locale}.yaml`, 'utf8')) as Listing;
}

test('there is a listing for each language of the interface', () =>
  expect(readdirSync('store/listings').sort()).toEqual(
    locales.map((each) => `${each}.yaml`).sort(),
  ));

describe.each(locales)('the listing in %s', (locale) => {
  const listing = listingOf(locale);

  test.each(Object.entries(limits))('has a %s within the limits of all stores', (part, limit) => {
    const text = listing[part as keyof Listing];
    expect(text.length).toBeGreaterThanOrEqual(limit.least);
    expect(text.length).toBeLessThanOrEqual(limit.most);
  });

  test('has the summary that the package has, which Chrome and Edge show', () => {
    const messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
    expect(listing.summary).toBe(messages.description.message);
  });

  test('stuffs no keywords', () => {
    const words = listing.description.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const named = words.filter((word) => word === 'gloss').length;
    expect(named).toBeLessThanOrEqual(mostRepetitions);
  });

  test('says that the glossary is in English', () =>
    expect(listing.description).toMatch(/English|Englisch|inglés|anglais|英語|英语|英文/));
});

test('each permission is justified', async () => {
  const manifest = config.manifest as unknown as (env: { browser: string }) => {
    readonly permissions: readonly string[];
    readonly optional_permissions?: readonly string[];
  };
  const { permissions, optional_permissions: optional = [] } = manifest({ browser: 'chrome' });
  const text = readFileSync('store/permissions.md', 'utf8');
  for (const name of [...permissions, ...optional]) expect(text).toContain(`### ${name}\n`);
});

test.each(['screenshot-1', 'screenshot-2', 'screenshot-3', 'screenshot-4', 'screenshot-5'])(
  '%s is 1280 × 800',
  (name) => expect(sizeOf(`store/pictures/${name}.png`)).toEqual([1_280, 800]),
);

test.each([
  ['tile-small', 440, 280],
  ['tile-large', 1_400, 560],
])('%s is %d × %d', (name, width, height) =>
  expect(sizeOf(`store/pictures/${name}.png`)).toEqual([width, height]),
);

/** @returns the width and height that a PNG file gives in its header. */
function sizeOf(file: string): [number, number] {
  expect(existsSync(file), file).toBe(true);
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const documents = [
  'CITATION.cff',
  'CODE_OF_CONDUCT.md',
  'PRIVACY.md',
  'SECURITY.md',
  '.github/ISSUE_TEMPLATE/config.yml',
];

test.each(documents)('%s names only addresses that are in project.json', (file) => {
  const known = Object.values(project);
  const text = readFileSync(file, 'utf8');
  const addresses = text.match(/[\w.+-]+@[\w-]+\.[\w.]*\w|https?:\/\/[^\s)"<>]+/g) ?? [];
  const strange = addresses.filter((each) => !known.some((value) => each.startsWith(value)));
  expect(strange).toEqual([]);
});

test('the citation is of this version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(parse(readFileSync('CITATION.cff', 'utf8')).version).toBe(version);
});
