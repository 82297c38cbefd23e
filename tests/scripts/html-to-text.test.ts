import { expect, test } from 'vitest';
import { htmlToText } from '../../scripts/html-to-text.ts';

test('reads a page outside of browsers as the extension does', () => {
  const html = `<html lang="en"><body><nav>menu</nav><p>A <b>corri</b>gible<br>agent</p>
    <p lang="de">Nichts</p><ul><li>one</li><li>two</li></ul><object>no</object></body></html>`;
  expect(htmlToText(html)).toBe('A corrigible\nagent\n\none\n\ntwo');
});

test('reads a large page part by part', () => {
  const html = `<body>${'<p><b>word</b></p>'.repeat(3_000)}<p contenteditable>typed</p></body>`;
  const text = htmlToText(html);
  expect(text.split('\n\n')).toHaveLength(3_000);
  expect(text).not.toContain('typed');
});
