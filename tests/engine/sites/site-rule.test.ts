import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRule } from '../../../engine/sites/parse-rule.ts';
import { covers, isStronger, readAddress } from '../../../engine/sites/site-rule.ts';

/** @returns whether a rule speaks of an address. */
function speaksOf(rule: string, url: string): boolean {
  const address = readAddress(url);
  return address !== undefined && covers(rule, address);
}

describe('covers', () => {
  test.each([
    ['example.org', 'https://example.org/a', true],
    ['example.org', 'https://blog.example.org/', true],
    ['example.org', 'https://notexample.org/', false],
    ['example.org', 'https://example.org.evil.example/', false],
    ['*.example.org', 'https://blog.example.org/', true],
    ['*.example.org', 'https://example.org/', false],
    ['example.org:8080', 'http://example.org:8080/', true],
    ['example.org:8080', 'http://example.org/', false],
    ['example.org:443', 'https://example.org/', true],
    ['example.org:80', 'https://example.org/', false],
    ['example.org/blog', 'https://example.org/blog/1', true],
    ['example.org/blog', 'https://example.org/about', false],
    ['example.org/*/draft', 'https://example.org/u/7/draft?x', true],
    ['example.org/*/draft', 'https://example.org/draft', false],
    ['example.org/a?id=', 'https://example.org/a?id=7', true],
    ['example.org/b', 'https://example.org/a#/b', false],
    ['127.0.0.1', 'http://127.0.0.1:3000/', true],
    ['0.1', 'http://127.0.0.1/', false],
    ['[::1]', 'http://[::1]:3000/', true],
    ['xn--bcher-kva.example', 'https://xn--bcher-kva.example/', true],
    ['file:', 'file:///home/me/a.html', true],
    ['file:/home/me/', 'file:///home/me/a.html', true],
    ['file:/home/you/', 'file:///home/me/a.html', false],
    ['file:', 'https://file/', false],
    ['file', 'file:///a.html', false],
    ['', 'https://example.org/', false],
    ['constructor', 'https://example.org/', false],
  ])('%s speaks of %s: %s', (rule, url, expected) => expect(speaksOf(rule, url)).toBe(expected));
});

describe('parseRule', () => {
  test.each([
    ['Example.org', 'example.org'],
    [' https://www.Example.org/ ', 'www.example.org'],
    ['http://user:secret@example.org:8080/', 'example.org:8080'],
    ['example.org./blog/*', 'example.org/blog/'],
    ['example.org/*', 'example.org'],
    ['*.example.org', '*.example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['example.org/bücher', 'example.org/b%C3%BCcher'],
    ['[::1]:3000', '[::1]:3000'],
    ['localhost', 'localhost'],
    ['file:///home/me/*', 'file:/home/me/'],
    ['file:', 'file:'],
    ['x/?', 'x/?'],
    ['x?', 'x/?'],
    ['x/?*', 'x/?'],
    ['x/.*', 'x/.*'],
    ['x/a?#b', 'x/a?'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['file:///', 'file:'],
  ])('reads %j as %s', (typed, rule) => expect(parseRule(typed)).toEqual({ ok: true, rule }));

  test.each([
    ['  ', 'empty'],
    ['a'.repeat(501), 'too long'],
    [`x/${'ü'.repeat(200)}`, 'too long'],
    ['a*b.com', 'star in host'],
    ['*', 'every site'],
    ['*.*', 'every site'],
    ['exam*.org', 'star in host'],
    ['*.127.0.0.1', 'star in host'],
    ['two words', 'no address'],
    ['<script>alert(1)</script>', 'no address'],
    ['example.org:99999', 'no address'],
    ['[::1', 'no address'],
    ['/blog', 'no address'],
    ['chrome://extensions', 'unreadable address'],
    ['ftp://example.org', 'unreadable address'],
    ['javascript:alert(1)', 'unreadable address'],
  ])('refuses %j: %s', (typed, problem) =>
    expect(parseRule(typed)).toEqual({ ok: false, problem }),
  );

  /** Hosts with the characters that mean something in addresses and rules. */
  const address = fc
    .tuple(
      fc.oneof(
        fc.domain(),
        fc.ipV6().map((ip) => `[${ip}]`),
        fc.constantFrom('x', '*.x'),
      ),
      fc.string({ unit: fc.constantFrom('/', '?', '*', '#', 'a', '%', '.', ':', 'ü') }),
    )
    .map((parts) => parts.join('/'));

  test('what it makes it reads again unchanged, and nothing makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true }), address),
        (typed) => {
          const parsed = parseRule(typed);
          if (parsed.ok) expect(parseRule(parsed.rule)).toEqual(parsed);
        },
      ),
    );
  });

  test('a rule made of an address speaks of that address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const { href } = new URL(url);
        const parsed = parseRule(href);
        expect(parsed.ok && speaksOf(parsed.rule, href)).toBe(true);
      }),
    );
  });
});

test('of two rules one is stronger, never both', () => {
  const rule = fc.constantFrom(
    'a.example',
    'b.example',
    '*.a.example',
    'a.example/x',
    'a.example:1',
  );
  fc.assert(
    fc.property(rule, rule, (one, other) => {
      expect(isStronger(one, other)).toBe(one !== other && !isStronger(other, one));
    }),
  );
});
