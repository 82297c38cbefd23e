import type { Settings, saveSetting } from '../../browser/settings.ts';

/** What each section of the options page is given. */
export type SectionProps = { readonly settings: Settings; readonly onSave: typeof saveSetting };
