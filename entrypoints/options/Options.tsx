import { useState } from 'preact/hooks';
import { librarySearchAddress } from '../../browser/library-address.ts';
import { type SaveProblem, saveResultOf } from '../../browser/messages/save-result.ts';
import { optionalApi } from '../../browser/optional-api.ts';
import { saveSettings } from '../../browser/settings/change-setting.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import { here } from '../../browser/settings/settings-store.ts';
import { type TextName, text } from '../../browser/text.ts';
import { Managed, ManagedContext, useManagedSettings } from '../../components/Managed.tsx';
import { Problem } from '../../components/Problem.tsx';
import { Switch } from '../../components/Switch.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { useTheme } from '../../components/use-theme.ts';
import { About } from './About.tsx';
import { CardOptions } from './CardOptions.tsx';
import { Data } from './Data.tsx';
import { Keyboard } from './Keyboard.tsx';
import { Marking } from './Marking.tsx';
import { OwnGlossaries } from './OwnGlossaries.tsx';
import { PolicyNote } from './PolicyNote.tsx';
import { Sites } from './Sites.tsx';
import { Terms } from './Terms.tsx';
import { useRowSearch } from './use-row-search.ts';

const sections: readonly (readonly [id: string, title: TextName])[] = [
  ['marking', 'section_marking'],
  ['card', 'section_card'],
  ['terms', 'section_terms'],
  ['glossaries', 'section_glossaries'],
  ['sites', 'section_sites'],
  ['keyboard', 'section_keyboard'],
  ['data', 'section_data'],
  ['about', 'section_about'],
];

/** Whether this browser has what a section is about. */
function isThere([id]: (typeof sections)[number]): boolean {
  return id !== 'keyboard' || optionalApi('commands') !== undefined;
}

/** The options page. Every change is stored at once, and open pages follow it. */
export function Options() {
  const place = here();
  const live = useSettings(place);
  const theme = useTheme();
  const managed = useManagedSettings();
  const [applying, setApplying] = useState<SaveProblem>();
  const { query, setQuery, list, found } = useRowSearch(live !== undefined);
  if (!live) return null;
  const { settings, change } = live;
  const apply = async (values: Partial<Settings>) => {
    const result = await saveResultOf(saveSettings(values, place));
    setApplying(result === 'saved' ? undefined : result);
    return result === 'saved';
  };
  return (
    <ManagedContext.Provider value={managed}>
      <main class={theme}>
        <header>
          <h1>{text('options_title')}</h1>
          <p>
            {text('options_intro')} <a href={librarySearchAddress('')}>{text('menu_library')}</a>
            {' · '}
            <a href="/draft.html">{text('menu_draft')}</a>
            {' · '}
            <a href="/pdf.html">{text('open_pdf_reader')}</a>
          </p>
          <PolicyNote managed={managed} />
          {place === 'private' && <p class="note">{text('private_note')}</p>}
          <input
            type="search"
            aria-label={text('options_search')}
            placeholder={text('options_search')}
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
          <nav aria-label={text('sections')}>
            {sections.filter(isThere).map(([id, title]) => (
              <a key={id} href={`#${id}`}>
                {text(title)}
              </a>
            ))}
          </nav>
        </header>
        <Problem problem={applying ?? live.problem} />
        <p class="none" role="status">
          {!found && text('options_none', query)}
        </p>
        <div ref={list}>
          <section aria-label={text('enabled_label')}>
            <Managed name="enabled">
              <Switch checked={settings.enabled} onChange={(on) => change('enabled', () => on)}>
                <b>{text('enabled_label')}</b>
                <small>{text('enabled_hint')}</small>
              </Switch>
            </Managed>
          </section>
          <Marking settings={settings} change={change} />
          <CardOptions settings={settings} change={change} />
          <Terms settings={settings} change={change} />
          <OwnGlossaries />
          <Sites settings={settings} change={change} />
          <Keyboard />
          <Data settings={settings} change={change} onApply={apply} />
          <About />
        </div>
      </main>
    </ManagedContext.Provider>
  );
}
