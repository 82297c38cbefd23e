import { glossaryLicense, packages } from 'virtual:licenses';
import { useState } from 'preact/hooks';
import { text } from '../../browser/text.ts';

/** The licences of the glossary and of all bundled packages. */
export function Licenses() {
  return (
    <div class="row">
      <h3>{text('licenses_title')}</h3>
      <p>{text('licenses_hint')}</p>
      <License name={text('about_glossary')} license="CC BY 4.0" full={glossaryLicense} />
      {packages.map(({ name, version, license, text: full }) => (
        <License
          key={`${name} ${version}`}
          name={`${name} ${version}`}
          license={license}
          full={full}
        />
      ))}
    </div>
  );
}

/** A licence's text is rendered only while it is open, or the settings search would find its words. */
function License({
  name,
  license,
  full,
}: {
  readonly name: string;
  readonly license: string;
  readonly full: string;
}) {
  const [open, setOpen] = useState(false);
  return (
    <details class="license" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {name} <small>{license}</small>
      </summary>
      {/* Long lines scroll, by keys too. */}
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <pre lang="en" tabIndex={0}>
          {full}
        </pre>
      )}
    </details>
  );
}
