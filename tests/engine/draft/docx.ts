import { strToU8, zipSync } from 'fflate';

const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/**
 * @param parts of the document's body, as WordprocessingML.
 * @returns a .docx file with that body.
 */
export function docxOf(...parts: readonly string[]): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document ${spaces}><w:body>${parts.join('')}</w:body></w:document>`;
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) });
}

/** @returns a .docx file with a paragraph for each text. */
export function docxOfTexts(...texts: readonly string[]): Uint8Array {
  return docxOf(...texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`));
}
