import { expect, test } from 'vitest';
import { isOtherLanguage } from '../../../../entrypoints/content/reading/language.ts';
import { isProse } from '../../../../entrypoints/content/reading/prose.ts';
import { blocksOf, setPage } from '../page.ts';

test.each([
  'en',
  ' en',
  'EN-us',
  'en_US',
  'en_GB.UTF-8',
  'eng',
  'english',
  '',
  'und',
  'mul',
  '*',
  '{{ lang }}',
  'us',
  'default',
  'C',
  'x-default',
])('a page in “%s” may be English', (tag) => expect(isOtherLanguage(tag)).toBe(false));

test.each(['de', 'FR', 'pt-BR', 'pt_BR', 'fr_FR.UTF-8', ' es ', 'zh-Hans-CN', 'gsw', 'no', 'uk'])(
  'a page in “%s” is not English',
  (tag) => expect(isOtherLanguage(tag)).toBe(true),
);

const letter = `Hello list,

is a mesa-optimizer ever corrigible? I fear reward hacking, and instrumental
convergence on top of it. See <a href="#">this post</a>.

&gt; Someone wrote about wireheading.`;

test.each([
  ['a letter', `<pre>${letter}</pre>`],
  ['a quoted letter', `<pre>${letter.replace('&gt; Someone', '<i>&gt; Someone</i>')}</pre>`],
  ['a letter in a layout of tables', `<table><tr><td><pre>${letter}</pre></td></tr></table>`],
])('%s in pre is prose', (_, html) => {
  expect(isProse(setPage(html).querySelector('pre') as Element)).toBe(true);
});

const source = `/* The agent is to be corrigible, and not to hack the reward of the game. */
for (let i = 0; i &lt; rewards.length; i++) {
  total += rewards[i] * discount(i); // wireheading
}`;

test.each([
  ['code', `<pre>${source}</pre>`],
  ['what is said to be code', `<pre><code>${letter}</code></pre>`],
  ['what a highlighter has coloured', `<div class="highlight"><pre>${letter}</pre></div>`],
  ['coloured words', `<pre>${letter.replace(/\w+/g, '<span>$&</span>')}</pre>`],
  ['a few words', '<pre>corrigible and not</pre>'],
  [
    'a listing of files',
    '<pre>drwxr-xr-x 2 root root 4096 Jan 1 agent\n-rw-r--r-- 1 root root 80 a.txt</pre>',
  ],
  ['output of a program', '<pre>$ train --reward=1\nepoch=1 loss=0.3\nepoch=2 loss=0.2</pre>'],
])('%s in pre is not prose', (_, html) => {
  expect(isProse(setPage(html).querySelector('pre') as Element)).toBe(false);
});

const drawn = (inner: string) => `<svg><foreignObject><div>${inner}</div></foreignObject></svg>`;

test.each([
  ['HTML in a drawing', `<p>a</p>${drawn('<p>b</p>')}<p>c</p>`, ['a', 'c', 'b']],
  ['HTML in a drawing in a drawing', drawn(`<p>a</p>${drawn('b')}`), ['a', 'b']],
  ['no other text of a drawing', '<svg><text>a</text></svg><p>b</p>', ['b']],
  ['nothing in a drawing that is not read', `<div contenteditable>${drawn('a')}</div>`, []],
])('reads %s', (_, html, blocks) => expect(blocksOf(setPage(html))).toEqual(blocks));

test.each([
  'role="code"',
  'role="Textbox"',
  'class="monaco-editor"',
  'class="ace_editor"',
  'class="CodeMirror cm-s-default"',
  'class="cm-editor"',
  'class="jp-InputArea-editor"',
  'translate="no"',
  'lang="de_DE"',
])('passes over an element with %s', (attribute) => {
  expect(blocksOf(setPage(`<div ${attribute}><div>a</div></div><p>b</p>`))).toEqual(['b']);
});

test('reads the lines of a text layer as one text, and words that are divided', () => {
  const layer = (lines: string) => blocksOf(setPage(`<div class="textLayer">${lines}</div>`));
  expect(layer('<span>a corrigi-</span><br><span>ble</span>')).toEqual(['a corrigi\u00ad ble']);
  expect(layer('<div>a corrigi-</div><div>ble</div><div>mind</div>')).toEqual([
    'a corrigi\u00ad ble mind',
  ]);
  expect(layer('<span class="markedContent"><span>a</span><span>b</span></span>')).toEqual(['a b']);
  expect(blocksOf(setPage('<p>a corrigi-<br>ble b<br>c</p>'))).toEqual(['a corrigi\u00ad ble b c']);
});
