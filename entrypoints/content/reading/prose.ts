/** Content types of documents that are a single text, which browsers show in a `pre` element. */
const textType = /^text\/(?!html|xml)/;

/** Content types of such texts that are code. */
const codeType = /css|script|json|python|perl|ruby|java|diff|patch|sql|x-(?:c|h|sh|php|go|rust)\b/;

/** Elements that code is put in, and how highlighters name what they have coloured. */
const codeParts = `code, samp, kbd, [class*="highlight" i], [class*="language-"],
  [class*="lang-"], [class*="code" i], [class*="syntax" i], .hljs, .shiki, .prettyprint`;

/** How many elements are looked at, from the `pre` outwards. */
const reach = 4;

/** How much of a text is looked at, in UTF-16 units. */
const sampleLength = 3_000;

/** Signs that are frequent in code. */
const codeSigns = /[{}[\]<=;_$\\|&^~+*#%]|\w\(/g;
const plainWords =
  /\b(?:the|of|and|to|that|a|an|in|is|it|for|with|on|as|be|by|this|or|not|we|i)\b/gi;

/** Prose has fewer signs of code than this, for each word, and more of the plain words. */
const mostSigns = 0.2;
const leastPlain = 0.15;
const fewestWords = 8;

/** Highlighters make an element of nearly each word; prose has a link now and then. */
const mostElements = 0.2;

/** @returns whether a document is a single text that is not code. */
export function isPlainText({ contentType }: Document): boolean {
  return textType.test(contentType) && !codeType.test(contentType);
}

/** @returns whether the text in a `pre` element is prose, such as a letter in a mailing list. */
export function isProse(pre: Element): boolean {
  if (isPlainText(pre.ownerDocument)) return true;
  if (isInCode(pre) || pre.querySelector(codeParts)) return false;
  const { text, elements } = sampleOf(pre);
  const words = text.match(/[a-z'’]+/gi)?.length ?? 0;
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / words;
  return (
    words >= fewestWords &&
    elements / words < mostElements &&
    share(codeSigns) < mostSigns &&
    share(plainWords) > leastPlain
  );
}

function isInCode(pre: Element): boolean {
  let at: Element | null = pre;
  for (let step = 0; at && at.localName !== 'body' && step < reach; step++) {
    if (at.matches(codeParts)) return true;
    at = at.parentElement;
  }
  return false;
}

/** The beginning of an element's text, and how many elements are in it. */
function sampleOf(root: Element): { readonly text: string; readonly elements: number } {
  const walker = root.ownerDocument.createTreeWalker(root, elementsAndText);
  let text = '';
  let elements = 0;
  while (text.length < sampleLength && walker.nextNode()) {
    const { nodeValue } = walker.currentNode;
    if (nodeValue === null) elements++;
    else text += nodeValue;
  }
  return { text: text.slice(0, sampleLength), elements };
}

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`, which does not exist outside browsers. */
const elementsAndText = 5;
