import { plainText } from '../../engine/articles/text-piece.ts';
import type { Finding, FindingKind } from './findings.ts';

/** What each kind of finding is called, and why it matters. */
export const rules: Readonly<
  Record<FindingKind, { readonly title: string; readonly help: string }>
> = {
  unexplained: {
    title: 'A term of art is never explained',
    help: 'Explain the term where it is first used, or add a footnote or a link.',
  },
  late: {
    title: 'A term of art is explained after its first use',
    help: 'Move the explanation to the first use, or add another there.',
  },
  disputed: {
    title: 'The field uses a term in different senses',
    help: 'Say which sense is meant. If it is said, accept the term with --known.',
  },
};

/** @returns a finding in one sentence. */
export function messageOf({ kind, article, use }: Finding): string {
  const term = `“${use.surface}”`;
  switch (kind) {
    case 'unexplained':
      return `${term} is never explained. ${plainText(article.short)}`;
    case 'late':
      return `${term} is explained only later.`;
    case 'disputed': {
      const senses = article.senses.map(({ who, means }) => `${who}: ${means}`);
      return `${term} is used in different senses. ${senses.join('; ')}.`;
    }
  }
}
