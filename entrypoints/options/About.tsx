import { version as glossaryVersion } from 'virtual:glossary/version';
import { useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { problemAddress } from '../../browser/report-problem.ts';
import { countText, text } from '../../browser/text.ts';
import { Licenses } from './Licenses.tsx';
import { Section } from './Section.tsx';

/** Version, privacy, and a form to report a problem with a term. */
export function About() {
  const articles = [...bundledArticles().values()];
  const { version } = browser.runtime.getManifest();
  const sources = articles.reduce((sum, article) => sum + article.sources.length, 0);
  const [typed, setTyped] = useState('');
  const listId = useId();
  const chosen = articles.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());
  return (
    <Section id="about" title="section_about">
      <dl class="facts row">
        <dt>{text('about_version')}</dt>
        <dd>{version}</dd>
        <dt>{text('about_glossary')}</dt>
        <dd>
          {text(
            'about_counts',
            glossaryVersion,
            countText('term_count', articles.length),
            countText('source_count', sources),
          )}
        </dd>
      </dl>
      <p class="row">{text('about_privacy')}</p>
      <div class="row">
        <h3>{text('report_title')}</h3>
        <p>{text('report_hint')}</p>
        <div class="site-form">
          <input
            list={listId}
            aria-label={text('report_term')}
            placeholder={text('report_term')}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <datalist id={listId} lang="en">
            {articles.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
          {chosen && (
            <a
              class="button"
              href={problemAddress(chosen.id, version)}
              target="_blank"
              rel="noopener noreferrer"
            >
              {text('report_open')}
            </a>
          )}
        </div>
      </div>
      <Licenses />
    </Section>
  );
}
