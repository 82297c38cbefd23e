import type { SettingName } from '../../browser/settings/settings.ts';
import { type TextName, text } from '../../browser/text.ts';

const labels: Readonly<Record<SettingName, TextName>> = {
  enabled: 'enabled_label',
  pausedUntil: 'state_paused',
  mode: 'mode_legend',
  sites: 'section_sites',
  allowedSites: 'allowed_sites',
  anyLanguage: 'any_language_label',
  occurrence: 'occurrence_legend',
  density: 'density_legend',
  readerLevel: 'reader_legend',
  headings: 'headings_label',
  links: 'links_label',
  painter: 'painter_legend',
  hiddenCategories: 'categories_hidden',
  strictness: 'strictness_legend',
  knownTerms: 'known_title',
  neverMarked: 'never_title',
  hiddenTerms: 'hidden_title',
  otherSenses: 'other_senses',
  openOn: 'open_on_legend',
  openDelay: 'open_delay_label',
  theme: 'theme_legend',
  textSize: 'text_size_label',
  markStyle: 'mark_style_legend',
  markColor: 'mark_color_label',
  fadeMet: 'fade_label',
  printMarks: 'print_label',
  badge: 'badge_label',
  sync: 'sync_label',
};

/** @returns a setting's label on the options page. */
export function settingLabel(name: SettingName): string {
  return text(labels[name]);
}
