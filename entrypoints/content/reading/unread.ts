import { elementKinds } from './element-kind.ts';
import { isOtherLanguage } from './language.ts';
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

/** @returns whether an element's own text, and all in it, is not read. */
export function isUnread(element: Element): boolean {
  const { localName } = element;
  if (elementKinds.get(localName) === 'skipped') return true;
  if (localName === 'pre' && !isProse(element)) return true;
  // Each part of the selector requires an attribute, and most elements have none.
  if (!element.hasAttributes()) return false;
  if (element.matches(unreadParts)) return true;
  return !isRoot(localName) && isOtherLanguage(element.getAttribute('lang'));
}

/** @returns whether an attribute that had a value kept an element from being read. */
export function wasUnread(name: string, value: string | null): boolean {
  if (value === null) return false;
  switch (name) {
    case 'lang':
      return isOtherLanguage(value);
    case 'role':
      return unreadRoles.includes(value.toLowerCase());
    case 'translate':
      return value.toLowerCase() === 'no';
    default:
      return value.toLowerCase() !== 'false';
  }
}

/**
 * @param container an element or a shadow root.
 * @param known a cache, valid only while nothing can change; new results are added.
 * @returns whether it, or an element around it, is one whose text is never read.
 */
export function isNeverRead(container: Node, known = new Map<Node, boolean>()): boolean {
  const passed: Node[] = [];
  let neverRead = false;
  for (let at: Node | null = container; at; at = nodeAround(at)) {
    const before = known.get(at);
    if (before === undefined) passed.push(at);
    neverRead = before ?? (at.nodeType === elementNode && isUnread(at as Element));
    if (neverRead || before === false) break;
  }
  for (const node of passed) known.set(node, neverRead);
  return neverRead;
}

/** The languages of these are the whole page's. */
function isRoot(localName: string): boolean {
  return localName === 'html' || localName === 'body';
}

/** `Node.ELEMENT_NODE`, which does not exist outside browsers. */
const elementNode = 1;

/** @returns the parent, the host of a shadow root, or what is around a drawing with HTML in it. */
function nodeAround(node: Node): Node | null {
  if ((node as Partial<Element>).localName !== 'foreignObject') {
    return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  let svg: Element = node as Element;
  while (isSvg(svg.parentElement)) svg = svg.parentElement;
  return svg.parentNode;
}

function isSvg(element: Element | null): element is Element {
  return element?.namespaceURI === 'http://www.w3.org/2000/svg';
}
