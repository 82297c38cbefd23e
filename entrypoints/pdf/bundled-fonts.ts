/**
 * Of the fonts that PDF files may use without containing them, the two that systems lack. They are
 * scripts, so that no page of the extension has to open a connection.
 */
const fonts: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  'FoxitSymbol.pfb': () => import('pdfjs-dist/standard_fonts/FoxitSymbol.pfb?url&inline'),
  'FoxitDingbats.pfb': () => import('pdfjs-dist/standard_fonts/FoxitDingbats.pfb?url&inline'),
};

/** What pdf.js asks for data beside the file: fonts, and tables for older Asian files. */
export class BundledData {
  /** @throws Error if the data is not part of the extension; pdf.js then does without. */
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const load = Object.hasOwn(fonts, filename) ? fonts[filename] : undefined;
    if (!load) throw new Error(`Gloss does not contain ${filename}.`);
    const { default: address } = await load();
    const bytes = atob(address.slice(address.indexOf(',') + 1));
    return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  }
}
