import type { ListedGlossary } from '../../browser/glossaries/glossary-store.ts';

export function ExportMenu(_: { readonly glossary: ListedGlossary }) {
  return null;
}
