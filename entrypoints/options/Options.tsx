import { saveSetting } from '../../browser/settings.ts';
import { Switch } from '../../components/Switch.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { useTheme } from '../../components/use-theme.ts';
import { Categories } from './Categories.tsx';
import { Marking } from './Marking.tsx';
import { OtherSenses } from './OtherSenses.tsx';
import { Sites } from './Sites.tsx';

/** The options page. Every change is stored at once, and open pages follow it. */
export function Options() {
  const settings = useSettings();
  const theme = useTheme();
  if (!settings) return null;
  return (
    <main class={theme}>
      <header>
        <h1>Gloss</h1>
        <p>Explains the terms of AI safety where they stand. Changes take effect at once.</p>
      </header>
      <section>
        <Switch checked={settings.enabled} onChange={(on) => void saveSetting('enabled', on)}>
          <b>Gloss is on</b>
          <small>Switches it off everywhere; your other settings are kept.</small>
        </Switch>
      </section>
      <Marking settings={settings} onSave={saveSetting} />
      <Categories settings={settings} onSave={saveSetting} />
      <Sites settings={settings} onSave={saveSetting} />
      <OtherSenses settings={settings} onSave={saveSetting} />
      <footer>
        <p>
          Gloss works on this computer alone. It sends nothing anywhere, and stores nothing but
          these settings.
        </p>
      </footer>
    </main>
  );
}
