import { version as glossaryVersion } from 'virtual:glossary/version';
import { browser } from 'wxt/browser';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import { countText, text } from '../../browser/text.ts';
import { Licenses } from './Licenses.tsx';
import { ReportProblem } from './ReportProblem.tsx';
import { Section } from './Section.tsx';

/** Version, privacy, and reports of problems with a definition. */
export function About() {
  const articles = [...bundledArticles().values()];
  const { version } = browser.runtime.getManifest();
  const sources = articles.reduce((sum, article) => sum + article.sources.length, 0);
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
      <p class="row">
        {text('about_privacy')} <a href="/privacy.html">{text('welcome_check')}</a>
      </p>
      <ReportProblem />
      <Licenses />
    </Section>
  );
}
