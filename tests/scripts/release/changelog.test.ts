import { expect, test } from 'vitest';
import { changelogSection } from '../../../scripts/release/changelog.ts';
import { fillIn, placeholders } from '../../../scripts/release/placeholders.ts';

const changelog =
  '# Changelog\n\n## [Unreleased]\n\n## [1.0.0] - 2026-12-01\n\n### Added\n\n- A\n\n## [0.9.0]\n\n- B\n';

test.each([
  ['1.0.0', '### Added\n\n- A'],
  ['0.9.0', '- B'],
  ['Unreleased', undefined],
  ['1.0', undefined],
])('the section of %s is found', (name, text) =>
  expect(changelogSection(changelog, name)).toBe(text),
);

test('values that are not real yet are named', () =>
  expect(
    placeholders({
      a: 'https://example.org/x',
      b: 'https://gloss.dev/',
      c: 'org.example.x',
      d: '',
    }),
  ).toEqual(['a', 'c', 'd']));

test('texts for the stores are filled in', () =>
  expect(fillIn('Write to {support} or {nobody}.', { support: 'a@b.c' })).toBe(
    'Write to a@b.c or {nobody}.',
  ));
