import { Choice } from '../../components/Choice.tsx';
import { siteName } from '../../components/state-sentence.ts';
import type { SectionProps } from './section.ts';

/** Where Gloss is on. */
export function Sites({ settings, onSave }: SectionProps) {
  const switches = Object.entries(settings.sites).sort(([a], [b]) => a.localeCompare(b));
  const remove = (site: string) => {
    const { [site]: _, ...others } = settings.sites;
    void onSave('sites', others);
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      <Choice
        legend="Where Gloss is on"
        name="mode"
        value={settings.mode}
        answers={[
          { value: 'except', label: 'On every site except those switched off' },
          { value: 'only', label: 'Only on the sites switched on' },
        ]}
        onChange={(value) => void onSave('mode', value)}
      />
      <SiteList
        title="Switched off"
        empty="No site is switched off. The popup has a switch for the site you are on."
        sites={switches.flatMap(([site, value]) => (value === 'off' ? [site] : []))}
        onRemove={remove}
      />
      <SiteList
        title="Switched on"
        empty=""
        sites={switches.flatMap(([site, value]) => (value === 'on' ? [site] : []))}
        onRemove={remove}
      />
    </section>
  );
}

function SiteList({
  title,
  empty,
  sites,
  onRemove,
}: {
  readonly title: string;
  /** Said in place of an empty list; if empty itself, the list is left out. */
  readonly empty: string;
  readonly sites: readonly string[];
  readonly onRemove: (site: string) => void;
}) {
  if (sites.length === 0 && !empty) return null;
  return (
    <>
      <h3>{title}</h3>
      {sites.length === 0 && <p>{empty}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <span>{siteName(site)}</span>
            <button
              type="button"
              aria-label={`Remove ${siteName(site)}`}
              onClick={() => onRemove(site)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
