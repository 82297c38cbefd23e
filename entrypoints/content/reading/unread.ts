import { isRoot, nodeAround } from './container.ts';
import { elementKinds } from './element-kind.ts';
import { languageNamed } from './language.ts';
import { isProse } from './prose.ts';

/** Roles of fields and of code editors. */
const unreadRoles = ['textbox', 'searchbox', 'combobox', 'code'];

/** Code in editors that draw it themselves, in terminals, and on the sites of repositories. */
const codeClasses = `.monaco-editor, .monaco-tokenized-source, .ace_editor, .ace_static_highlight,
  .CodeMirror, .cm-editor, .jp-InputArea-editor, .input_area, .xterm, .blob-code, .react-code-lines,
  .hljs, .shiki, .prism-code`;

/** Formulas, which their renderers put on the page more than once. */
const formulas = '.katex, .MathJax, .MathJax_Display';

/** Elements whose text is not read because of what they are, whatever their name. */
const unreadParts = [
  // The card.
  '[data-gloss]',
  // Text that people type.
  '[contenteditable]:not([contenteditable="false" i])',
  ...unreadRoles.map((role) => `[role="${role}" i]`),
  // Not to be translated. Where a whole page says so, that is meant for translators alone.
  '[translate="no" i]:not(html, body)',
  codeClasses,
  formulas,
].join(', ');

/** Matches all elements that are not read and others, by simple selectors that browsers find fast. */
export const unreadCandidates = `pre, [data-gloss], [contenteditable], [role], [lang], [translate],
  ${codeClasses}, ${formulas}`;

/** The attributes that decide whether an element is read, where pages change them. */
export const unreadAttributes = ['contenteditable', 'lang', 'role', 'translate'];

/**
 * Tells what text in a language is read with: nothing if it is not read. The language is empty for
 * English; without one, it is the page's own.
 */
export type ReadsLanguage = (language?: string) => object | boolean | undefined;

/** Reads English alone. */
export const readsEnglish: ReadsLanguage = (language) => !language;

/** @returns whether an element's own text, and all in it, is not read. */
export function isUnread(element: Element, reads: ReadsLanguage): boolean {
  const { localName } = element;
  if (elementKinds.get(localName) === 'skipped') return true;
  if (localName === 'pre' && !isProse(element)) return true;
  // Each part of the selector requires an attribute, and most elements have none.
  if (!element.hasAttributes()) return false;
  if (element.matches(unreadParts)) return true;
  if (isRoot(element)) return false;
  const language = languageNamed(element.getAttribute('lang'));
  return language !== undefined && !reads(language);
}

/**
 * @param name of an attribute that a page has changed.
 * @param before its value before, if it had one.
 * @returns whether the element was not read because of it, or was read as text in another language.
 */
export function wasReadOtherwise(element: Element, name: string, before: string | null): boolean {
  if (name === 'lang') {
    // A page that says nothing is read as an English one.
    const other = isRoot(element) ? '' : undefined;
    const now = languageNamed(element.getAttribute('lang')) ?? other;
    return (languageNamed(before) ?? other) !== now;
  }
  if (before === null) return false;
  const value = before.toLowerCase();
  if (name === 'role') return unreadRoles.includes(value);
  return name === 'translate' ? value === 'no' : value !== 'false';
}

/**
 * @param container an element or a shadow root.
 * @param known a cache, valid only while nothing can change; new results are added.
 * @returns whether it, or an element around it, is one whose text is never read.
 */
export function isNeverRead(
  container: Node,
  reads: ReadsLanguage,
  known = new Map<Node, boolean>(),
): boolean {
  const passed: Node[] = [];
  let neverRead = false;
  for (let at: Node | null = container; at; at = nodeAround(at)) {
    const before = known.get(at);
    if (before === undefined) passed.push(at);
    neverRead = before ?? (at.nodeType === elementNode && isUnread(at as Element, reads));
    if (neverRead || before === false) break;
  }
  for (const node of passed) known.set(node, neverRead);
  return neverRead;
}

/** `Node.ELEMENT_NODE`, which does not exist outside browsers. */
const elementNode = 1;
