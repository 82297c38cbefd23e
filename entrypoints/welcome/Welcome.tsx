import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { librarySearchAddress } from '../../browser/library-address.ts';
import { here } from '../../browser/settings/settings-store.ts';
import { text } from '../../browser/text.ts';
import { ManagedContext, useManagedSettings } from '../../components/Managed.tsx';
import { Problem } from '../../components/Problem.tsx';
import { ReaderLevelChoice } from '../../components/ReaderChoices.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { useTheme } from '../../components/use-theme.ts';
import { runSample } from './run-sample.ts';
import { useIsPinned, useShortcuts } from './use-browser-state.ts';

/**
 * The page that opens once, after installation, and is read in half a minute. Only the sample is
 * English whatever the reader's language, and only its terms are marked.
 */
export function Welcome() {
  const live = useSettings(here());
  const theme = useTheme();
  const managed = useManagedSettings();
  const ready = live !== undefined;
  useEffect(() => {
    if (!ready) return undefined;
    const mounted = new AbortController();
    void runSample(mounted.signal);
    return () => mounted.abort();
  }, [ready]);
  if (!live) return null;
  const { settings, change, problem } = live;
  const interfaceText = { lang: text('language'), translate: false } as const;
  return (
    <main class={theme}>
      <header {...interfaceText}>
        <img src="/icon/icon.svg" alt="" width="44" height="44" />
        <h1>{text('welcome_title')}</h1>
        <p>{text('welcome_intro')}</p>
      </header>
      <Problem problem={problem} />
      <section class="try" aria-labelledby="try">
        <div {...interfaceText}>
          <h2 id="try">{text('welcome_try')}</h2>
          <p>{text('welcome_try_hint')}</p>
        </div>
        <blockquote lang="en" class="sample-text">
          A system that is trained to seem helpful may learn to seem so. Some fear a treacherous
          turn: that a model behaves well until it is strong enough not to have to. Others answer
          that instrumental convergence is no law, and that interpretability will show us what a
          model is after before it comes to that.
        </blockquote>
      </section>
      <div class="next" {...interfaceText}>
        <section aria-label={text('reader_legend')}>
          <ManagedContext.Provider value={managed}>
            <ReaderLevelChoice settings={settings} change={change} />
          </ManagedContext.Provider>
        </section>
        <HowTo />
      </div>
      <footer {...interfaceText}>
        <p>
          {text('welcome_private')} <a href="/privacy.html">{text('welcome_check')}</a>
        </p>
        <div class="buttons">
          <a class="button" href={librarySearchAddress('')}>
            {text('menu_library')}
          </a>
          <button
            type="button"
            class="button"
            onClick={() => void browser.runtime.openOptionsPage()}
          >
            {text('welcome_options')}
          </button>
        </div>
      </footer>
    </main>
  );
}

/** One line each on the toolbar button, looking up a selection, and keys. */
function HowTo() {
  const isPinned = useIsPinned();
  const keys = useShortcuts();
  const pinHint = import.meta.env.FIREFOX ? 'welcome_pin_hint_firefox' : 'welcome_pin_hint';
  return (
    <section class="how-to" aria-label={text('welcome_how_to')}>
      <h2>{text('welcome_pin')}</h2>
      <p role="status">{text(isPinned ? 'welcome_pinned' : pinHint)}</p>
      <h2>{text('welcome_look_up')}</h2>
      <p>
        {text('welcome_look_up_hint', text('menu_look_up', '…'))}
        <Keys keys={keys.get('look-up')} />
      </p>
      <h2>{text('welcome_keys')}</h2>
      <p>
        {text('welcome_keys_hint')}
        <Keys keys={keys.get('next-term')} />
      </p>
    </section>
  );
}

function Keys({ keys }: { readonly keys: string | undefined }) {
  return keys ? (
    <>
      {' '}
      <kbd>{keys}</kbd>
    </>
  ) : null;
}
