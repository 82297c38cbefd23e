/**
 * @returns whether a form is an abbreviation, such as ELK, RLHF or CoT, whose capitals must match.
 */
export function isAbbreviation(form: string): boolean {
  return /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(form);
}
