/**
 * The part of papaparse that is used here. The types published for it need those of Node and of
 * pages, which this folder does without.
 */
declare module 'papaparse' {
  export type StepResult = {
    readonly data: readonly string[];
    readonly errors: readonly { readonly code: string }[];
    /** Where the row ends, in UTF-16 units. */
    readonly meta: { readonly cursor: number };
  };
  type Papa = {
    parse(
      text: string,
      config: {
        readonly delimiter: string;
        readonly newline: '\n';
        /** `true`: quotation marks have no meaning. */
        readonly fastMode: boolean;
        readonly step: (result: StepResult, parser: { abort(): void }) => void;
      },
    ): void;
    parse(
      text: string,
      config: { readonly newline: '\n'; readonly preview: number },
    ): { readonly meta: { readonly delimiter: string } };
    unparse(
      rows: readonly (readonly string[])[],
      config: {
        readonly newline: string;
        readonly delimiter?: string;
        /** Whether to quote every cell. */
        readonly quotes?: boolean;
      },
    ): string;
  };
  const papa: Papa;
  export default papa;
}
