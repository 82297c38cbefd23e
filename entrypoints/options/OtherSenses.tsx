import { text } from '../../browser/text.ts';
import type { SectionProps } from './section.ts';

/** Where the reader has said that a term means something else. */
export function OtherSenses({ settings, onSave }: SectionProps) {
  const keys = Object.keys(settings.otherSenses).sort((a, b) => a.localeCompare(b));
  const remove = (key: string) => {
    const { [key]: _, ...others } = settings.otherSenses;
    void onSave('otherSenses', others);
  };
  return (
    <section aria-labelledby="other-senses">
      <h2 id="other-senses">{text('other_senses')}</h2>
      <p>{text(keys.length === 0 ? 'other_senses_empty' : 'other_senses_hint')}</p>
      <ul class="sites">
        {keys.map((key) => {
          const [site = '', id = ''] = key.split(' ');
          const term = id.replaceAll('-', ' ');
          return (
            <li key={key}>
              <span>
                {term} <small>{site}</small>
              </span>
              <button
                type="button"
                aria-label={text('remove_other_sense', term, site)}
                onClick={() => remove(key)}
              >
                {text('remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
