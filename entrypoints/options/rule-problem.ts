import type { TextName } from '../../browser/text.ts';
import type { RuleProblem } from '../../engine/sites/parse-rule.ts';

/** Error messages for invalid site rules. */
export const ruleProblem: Readonly<Record<RuleProblem, TextName>> = {
  empty: 'rule_empty',
  'too long': 'rule_too_long',
  'every site': 'rule_every_site',
  'unreadable address': 'rule_unreadable',
  'star in host': 'rule_star_in_host',
  'no address': 'rule_no_address',
};
