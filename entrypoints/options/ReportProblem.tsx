import { version as glossaryVersion } from 'virtual:glossary/version';
import { useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { problemAddress, problemReport } from '../../browser/report-problem.ts';
import { text } from '../../browser/text.ts';

/** A report on a term's definition, to be copied, and sent where this build has an address for it. */
export function ReportProblem() {
  const articles = [...bundledArticles().values()];
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState('');
  const listId = useId();
  const chosen = articles.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());
  const { version } = browser.runtime.getManifest();
  const term = { id: chosen?.id ?? '', version, glossaryVersion };
  const address = chosen && problemAddress(term);
  const copy = async () => {
    const copied = navigator.clipboard.writeText(problemReport(term));
    setOutcome(
      await copied.then(
        () => text('report_copied'),
        () => text('not_copied'),
      ),
    );
  };
  return (
    <div class="row">
      <h3>{text('report_title')}</h3>
      <p>{text('report_hint')}</p>
      <div class="site-form">
        <input
          list={listId}
          aria-label={text('report_term')}
          placeholder={text('report_term')}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setOutcome('');
          }}
        />
        <datalist id={listId} lang="en">
          {articles.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <button type="button" class="button" disabled={!chosen} onClick={() => void copy()}>
          {text('report_copy')}
        </button>
        {address && (
          <a class="button" href={address} target="_blank" rel="noopener noreferrer">
            {text('report_open')}
          </a>
        )}
      </div>
      <p role="status">{outcome}</p>
    </div>
  );
}
