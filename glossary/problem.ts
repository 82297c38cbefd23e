/** A problem with an entry file, described so that its author can fix it. */
export type Problem = {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly severity: 'error' | 'warning';
  /** What is wrong and what to write instead, in full sentences. */
  readonly message: string;
};

/** @returns one line, such as `glossary/terms/elk.md:3: error: …`. */
export function formatProblem({ file, line, severity, message }: Problem): string {
  return `${file}:${line}: ${severity}: ${message}`;
}
