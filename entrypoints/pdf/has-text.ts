import type { PDFDocumentProxy } from 'pdfjs-dist';

/** How many pages are looked at: title pages may be pictures. */
const mostPages = 12;

/** @returns whether there is any text in the first pages; pages that cannot be read count as text. */
export async function hasText(pdf: PDFDocumentProxy): Promise<boolean> {
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      if (items.some((item) => 'str' in item && /\S/.test(item.str))) return true;
    } catch {
      return true;
    }
  }
  return false;
}
