import type { ImportProblem } from '../../browser/settings/transfer.ts';
import { text } from '../../browser/text.ts';
import { settingLabel } from './setting-label.ts';

/** @returns a sentence that says what was wrong with a file and how it was handled. */
export function describeProblem(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'too large':
      return text('import_too_large');
    case 'no json':
      return text('import_no_json');
    case 'not ours':
      return text('import_not_ours');
    case 'newer version':
      return text('import_newer');
    case 'unknown setting':
      return text('import_unknown', problem.name.slice(0, 60));
    case 'bad value':
      return text('import_bad_value', settingLabel(problem.name));
    case 'too many':
      return text('import_too_many', settingLabel(problem.name), String(problem.most));
    case 'bad sites':
      return text('import_bad_sites', problem.examples.join(', '));
    case 'bad terms':
      return text('import_bad_terms', problem.examples.join(', '));
  }
}
