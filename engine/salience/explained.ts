/** Ways in which a text goes on after a term that it explains there. */
const explanations = [
  // "Scheming: …", "kinds of scheming we fear: …", but not a list far behind.
  /[^.!?:;,\n]{0,25}:\s+\S/,
  /\s*[—–]\s*\S/,
  // In brackets, unless they hold a reference.
  /\s\((?!\d|see\b|fig|sec|e\.g)[a-z]/,
  /,? (?:that is|i\.e\.|meaning|which (?:is|means)|in other words|in which|where)\b/,
  /, (?:an?|the) (?!same|latter|former|other|first|second)/,
  /,? such as (?:an?|the|when)\b/,
  /\s(?:is|are|was) (?:when|what|just|to)\b/,
  // "… is a worry" says nothing of what it is; "… is the worry that …" does.
  /\s(?:is|are|was) (?:an?|the) (?!(?:other|same|first|next|key|main)\b)[^.;:!?]{3,90}?\b(?:that|which|who|whose|where|when|for|of|to|by|used|trained|made|meant|designed)\b/,
  // "A corrigible system is one that …"
  /(?:\s[a-z]+){1,2} (?:is|are) (?:one|those|an?(?: [a-z]+)?) (?:that|which|who|whose)\b/,
  /\s(?:means?|denotes|describes|refers to|stands for|asks|says) /,
  // "Red teaming hunts for …", "evaluations tell you what …"
  /\s[a-z]+s?(?: us| you)? (?:for ways|that|if|whether|what|how)\b(?<!\s(?:so|now|such|and|but|or|all|know|like) (?:that|if|what|how|whether))/,
  /\s(?:aims?|seeks?|tries|hunts?|looks?) (?:to|for)\b/,
];

/** What follows a term that the text goes on to explain. */
const after = new RegExp(`["”’)]*(?:${explanations.map(({ source }) => source).join('|')})`, 'y');

/** A term that is a sentence of its own, as at the head of a paragraph about it. */
const headOfParagraph = { before: /(?:^|[.!?\n])\s*$/, after: /\.\s+[A-Z]/y };

/** What stands before a term that has just been explained: "this is called …", "known as …", ": …". */
const before =
  /(?:\b(?:called|known as|termed|dubbed|named|calls? (?:it|this|that)|(?:name|word|term) for)(?: an?| the)?|\b[Tt]h(?:is|at) (?:is|was)(?: an?| the| called)?|[—–]|\()\s*["“‘]?$/;

/** How much text before a term is looked at, in UTF-16 units. */
const reach = 24;

/**
 * @returns whether a text seems to explain a term where it stands, so that it needs no explanation.
 *   Judged by the words and signs directly beside it.
 */
export function isExplained(text: string, start: number, end: number): boolean {
  after.lastIndex = end;
  if (after.test(text)) return true;
  const ahead = text.slice(Math.max(0, start - reach), start);
  if (before.test(ahead)) return true;
  headOfParagraph.after.lastIndex = end;
  return headOfParagraph.after.test(text) && headOfParagraph.before.test(ahead);
}
