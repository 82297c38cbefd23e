import type { LiveSettings } from '../../components/use-settings.ts';

/** What each section of the options page is given. */
export type SectionProps = Pick<LiveSettings, 'settings' | 'change'>;
