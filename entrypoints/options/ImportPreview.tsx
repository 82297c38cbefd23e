import { changesOf } from '../../browser/settings/setting-changes.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import type { Import } from '../../browser/settings/transfer.ts';
import { text } from '../../browser/text.ts';
import { describeChange } from './describe-change.ts';
import { describeProblem } from './describe-problem.ts';

/** What an import would change and what it leaves out, shown before anything is applied. */
export function ImportPreview({
  settings,
  pending: { values, problems },
  onApply,
  onCancel,
}: {
  readonly settings: Settings;
  readonly pending: Import;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}) {
  const changes = changesOf(settings, values);
  return (
    <section class="import" aria-label={text('preview_title')}>
      <div class="problem" role="alert">
        {problems.length > 0 && (
          <ul>
            {problems.map((problem) => (
              <li key={describeProblem(problem)}>{describeProblem(problem)}</li>
            ))}
          </ul>
        )}
      </div>
      <h3>{text(changes.length > 0 ? 'preview_title' : 'preview_nothing')}</h3>
      <ul>
        {changes.map((change) => (
          <li key={change.name}>{describeChange(change)}</li>
        ))}
      </ul>
      <div class="buttons">
        {changes.length > 0 && (
          <button type="button" class="button main" onClick={onApply}>
            {text('apply')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
      </div>
    </section>
  );
}
