import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { optionalApi } from '../../browser/optional-api.ts';
import { text } from '../../browser/text.ts';
import { Section } from './Section.tsx';

/** The current keyboard shortcuts. They are changed on the browser's own page. */
export function Keyboard() {
  const [commands, setCommands] = useState<readonly Browser.commands.Command[]>([]);
  useEffect(() => {
    const mounted = new AbortController();
    const look = () => void optionalApi('commands')?.getAll().then(setCommands);
    look();
    // Shortcuts may have been changed on the browser's page in the meantime.
    addEventListener('focus', look, { signal: mounted.signal });
    return () => mounted.abort();
  }, []);
  if (!optionalApi('commands')) return null;
  return (
    <Section id="keyboard" title="section_keyboard">
      <table class="row">
        <thead>
          <tr>
            <th scope="col">{text('command')}</th>
            <th scope="col">{text('keys')}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <td>{describe(name, description)}</td>
              <td>{shortcut ? <kbd>{shortcut}</kbd> : text('no_keys')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!import.meta.env.SAFARI && (
        <button type="button" class="button row" onClick={() => void openShortcuts()}>
          {text('change_keys')}
        </button>
      )}
      {import.meta.env.FIREFOX && <p>{text('change_keys_firefox')}</p>}
    </Section>
  );
}

/** Browsers have no descriptions for the commands that are their own. */
function describe(name = '', description = ''): string {
  if (name === '_execute_sidebar_action') return text('command_side_panel');
  return name.startsWith('_execute') ? text('command_popup') : description;
}

/** Firefox has a function for this, which other browsers and the type definitions lack. */
type ShortcutSettings = { readonly openShortcutSettings?: () => Promise<void> };

async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as ShortcutSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
