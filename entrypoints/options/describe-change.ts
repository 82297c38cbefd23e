import type { SettingChange } from '../../browser/settings/setting-changes.ts';
import { type TextName, text } from '../../browser/text.ts';
import { settingLabel } from './setting-label.ts';

/** Labels for the values of settings with several options. */
const answers: Readonly<Record<string, TextName>> = {
  'mode.except': 'mode_except_long',
  'mode.only': 'mode_only_long',
  'density.fewer': 'density_fewer',
  'density.balanced': 'density_balanced',
  'density.more': 'density_more',
  'density.all': 'density_all',
  'readerLevel.newcomer': 'reader_newcomer',
  'readerLevel.practitioner': 'reader_practitioner',
  'readerLevel.researcher': 'reader_researcher',
  'occurrence.first': 'occurrence_first',
  'occurrence.section': 'occurrence_section',
  'occurrence.all': 'occurrence_all',
  'painter.highlight': 'painter_highlight',
  'painter.element': 'painter_element',
  'strictness.balanced': 'strictness_balanced',
  'strictness.strict': 'strictness_strict',
  'strictness.any': 'strictness_any',
  'openOn.hover': 'open_on_hover',
  'openOn.click': 'open_on_click',
  'openOn.key': 'open_on_key',
  'theme.page': 'theme_page',
  'theme.light': 'theme_light',
  'theme.dark': 'theme_dark',
  'markStyle.dotted': 'mark_style_dotted',
  'markStyle.dashed': 'mark_style_dashed',
  'markStyle.solid': 'mark_style_solid',
  'markStyle.tint': 'mark_style_tint',
};

/** @returns a change as one line: "Sites: 2 → 14". */
export function describeChange({ name, from, to }: SettingChange): string {
  return text('change_line', settingLabel(name), inWords(name, from), inWords(name, to));
}

function inWords(name: string, value: unknown): string {
  if (typeof value === 'boolean') return text(value ? 'on' : 'off');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const label = answers[`${name}.${value}`];
    return label ? text(label) : value || text('nothing_chosen');
  }
  return String(Object.keys(Object(value)).length);
}
