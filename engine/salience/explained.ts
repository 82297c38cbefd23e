/** What follows a term that the sentence goes on to explain: ": …", " – …", " (that is …", " means …". */
const after =
  /["”’)]*(?:[^.!?:;\n]{0,60}:\s+\S|\s*[—–]\s*\S|\s\((?!\d|see\b|fig|sec|e\.g)[a-z]|,? (?:that is|i\.e\.|meaning|which (?:is|means)|or|in other words|in which|where)\b|,? (?:an?|the) (?!same|latter|former|other)|\s(?:is|are|was) (?:an?|the|when|what|just|to)\b|\s(?:means?|denotes|describes|refers to|stands for|asks|says) |\s[a-z]+ that\b)/y;

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
  return after.test(text) || before.test(text.slice(Math.max(0, start - reach), start));
}
