/** @returns a text by which two spellings can be compared: without capitals and compatibility forms. */
export function foldedText(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFC');
}
