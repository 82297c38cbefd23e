import { text } from '../../browser/text.ts';
import { Section } from './Section.tsx';

/** Leads to the page for the reader's own glossaries. */
export function OwnGlossaries() {
  return (
    <Section id="glossaries" title="section_glossaries">
      <div class="row">
        <p>{text('glossaries_intro')}</p>
        <div class="buttons">
          <a class="button" href="/glossaries.html">
            {text('glossaries_manage')}
          </a>
        </div>
      </div>
    </Section>
  );
}
