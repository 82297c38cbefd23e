import type { LiveSettings } from '../../components/use-settings.ts';

/** Props of every section of the options page. */
export type SectionProps = Pick<LiveSettings, 'settings' | 'change'>;
