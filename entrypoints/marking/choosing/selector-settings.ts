import type { Settings } from '../../../browser/settings/settings.ts';

/** The settings that decide which matches become marks. */
export type SelectorSettings = Pick<
  Settings,
  | 'occurrence'
  | 'density'
  | 'readerLevel'
  | 'headings'
  | 'links'
  | 'hiddenCategories'
  | 'strictness'
  | 'otherSenses'
>;
