import * as kind from '../../../engine/text/char-class.ts';
import { foldKind } from '../../../engine/text/fold.ts';

/** What a footnote's number looks like: "3", "[3]", "*". */
const footnoteNumber = /^[\s[\](){}\d,*†‡§¶–-]*$/;

/** Fast for most text, which begins with a letter. */
export function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    if (foldKind(data.charCodeAt(i)) !== kind.space) return false;
  }
  return true;
}

/** @returns whether a superscript is the number of a footnote. */
export function isFootnote(element: Element): boolean {
  return footnoteNumber.test(element.textContent ?? '');
}
