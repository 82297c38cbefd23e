import type { PDFDocumentProxy } from 'pdfjs-dist';

/** An entry of a document's table of contents. */
export type OutlineItem = {
  readonly title: string;
  /** Where it leads; nothing for a mere heading. */
  readonly destination: string | unknown[] | undefined;
  readonly items: readonly OutlineItem[];
};

/** What a document says about itself. */
export type Description = {
  /** Empty if it has none. */
  readonly title: string;
  /** The tag of its language; empty if it names none. */
  readonly language: string;
  readonly outline: readonly OutlineItem[];
};

/** How many levels of a table of contents are shown. */
const mostLevels = 5;

/** Reads what a document says about itself; damaged parts are left out. */
export async function describePdf(pdf: PDFDocumentProxy): Promise<Description> {
  const [metadata, outline] = await Promise.all([
    pdf.getMetadata().catch(() => undefined),
    pdf.getOutline().catch(() => undefined),
  ]);
  const info = (metadata?.info ?? {}) as Readonly<Record<string, unknown>>;
  return {
    title: textOf(info.Title),
    language: languageOf(textOf(info.Language)),
    outline: itemsOf(outline, 1),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function languageOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}

type RawItem = { readonly title: string; readonly dest: unknown; readonly items: RawItem[] };

function itemsOf(items: readonly RawItem[] | undefined, level: number): OutlineItem[] {
  if (!items || level > mostLevels) return [];
  return items.map(({ title, dest, items: inner }) => ({
    title: title.trim(),
    destination: typeof dest === 'string' || Array.isArray(dest) ? dest : undefined,
    items: itemsOf(inner, level + 1),
  }));
}
