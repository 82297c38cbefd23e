import type { Prose } from '../prose.ts';

/** A piece of a page, as HTML. */
type Make = (prose: Prose) => string;

/** A paragraph with about as many links, emphasized words and footnotes as in an encyclopedia. */
export const paragraph: Make = (prose) => `<p>${inlineText(prose, prose.random.between(2, 7))}</p>`;

export const heading: Make = (prose) =>
  `<h3 id="s${prose.length}">${prose.phrase(prose.random.between(2, 6))}</h3>`;

export const list: Make = (prose) => {
  const items = repeat(prose.random.between(3, 9), () => `\n  <li>${inlineText(prose, 1)}</li>`);
  return `<ul>${items}\n</ul>`;
};

export const linkList: Make = (prose) => {
  const items = repeat(
    prose.random.between(8, 25),
    () => `\n  <li><a href="#">${prose.phrase(prose.random.between(1, 4))}</a></li>`,
  );
  return `<nav><ul>${items}\n</ul></nav>`;
};

export const table: Make = (prose) => {
  const cell = () => `<td>${prose.phrase(prose.random.between(1, 4))}</td>`;
  const rows = repeat(prose.random.between(3, 10), () => `\n  <tr>${repeat(4, cell)}</tr>`);
  return `<table><tbody>${rows}\n</tbody></table>`;
};

export const definitions: Make = (prose) => {
  const item = () =>
    `\n  <dt><dfn>${prose.phrase(2)}</dfn></dt>\n  <dd>${inlineText(prose, 2)}</dd>`;
  return `<dl>${repeat(prose.random.between(2, 5), item)}\n</dl>`;
};

export const codeBlock: Make = (prose) => {
  const lines = repeat(prose.random.between(3, 8), () => `  ${prose.phrase(4)};\n`);
  return `<pre><code>${lines}</code></pre>`;
};

export const quote: Make = (prose) => `<blockquote>${paragraph(prose)}</blockquote>`;

export const figure: Make = (prose) =>
  `<figure><svg width="120" height="60"><rect width="120" height="60"/></svg>
  <figcaption>${inlineText(prose, 1)}</figcaption></figure>`;

/** The relative frequencies of blocks in running text. */
const running: readonly Make[] = [
  ...Array<Make>(14).fill(paragraph),
  ...Array<Make>(2).fill(heading),
  ...Array<Make>(2).fill(list),
  table,
  definitions,
  codeBlock,
  quote,
  figure,
];

/** Writes blocks of all kinds until the prose has grown by `length`. */
export function runningText(prose: Prose, length: number): string {
  const end = prose.length + length;
  const blocks: string[] = [];
  while (prose.length < end) blocks.push(prose.random.pick(running)(prose));
  return blocks.join('\n');
}

function inlineText(prose: Prose, sentences: number): string {
  return Array.from({ length: sentences }, () => withMarkup(prose)).join(' ');
}

/** A sentence with some words wrapped in inline elements. */
function withMarkup(prose: Prose): string {
  const { random } = prose;
  const words = prose.sentence().split(' ');
  if (random.chance(0.5)) wrap(words, '<a href="#">', '</a>', prose);
  if (random.chance(0.25)) wrap(words, '<em>', '</em>', prose);
  if (random.chance(0.1)) wrap(words, '<b>', '</b>', prose);
  if (random.chance(0.1)) wrap(words, '<code>', '</code>', prose);
  const note = random.chance(0.2) ? `<sup><a href="#n">[${random.between(1, 99)}]</a></sup>` : '';
  return words.join(' ') + note;
}

/** Wraps one to three words in tags. */
function wrap(words: string[], before: string, after: string, { random }: Prose): void {
  const first = random.between(0, Math.max(0, words.length - 3));
  const last = Math.min(words.length - 1, first + random.between(0, 2));
  words[first] = before + words[first];
  words[last] = words[last] + after;
}

function repeat(count: number, make: () => string): string {
  return Array.from({ length: count }, make).join('');
}
