import { expect, test } from 'vitest';
import { isWebAddress } from '../../components/web-address.ts';

test.each(['https://example.org/a', 'http://example.org', 'HTTPS://EXAMPLE.ORG'])(
  '%s may become a link',
  (url) => expect(isWebAddress(url)).toBe(true),
);

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  'chrome-extension://x/options.html',
  '//example.org',
  '/relative',
  'https:example.org',
  '',
])('%j may not', (url) => expect(isWebAddress(url)).toBe(false));
