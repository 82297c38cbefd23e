import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { here } from '../../browser/settings/settings-store.ts';
import { text } from '../../browser/text.ts';
import { Choice } from '../../components/Choice.tsx';
import { Problem } from '../../components/Problem.tsx';
import { ReaderLevelChoice } from '../../components/ReaderChoices.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { useTheme } from '../../components/use-theme.ts';
import { runSample } from './run-sample.ts';

/** The page that opens once, after installation. */
export function Welcome() {
  const live = useSettings(here());
  const theme = useTheme();
  const ready = live !== undefined;
  useEffect(() => {
    if (!ready) return undefined;
    const mounted = new AbortController();
    void runSample(mounted.signal);
    return () => mounted.abort();
  }, [ready]);
  if (!live) return null;
  const { settings, change, problem } = live;
  const language = text('language');
  return (
    <main class={theme}>
      <header lang={language}>
        <h1>{text('welcome_title')}</h1>
        <p>{text('welcome_intro')}</p>
      </header>
      <Problem problem={problem} />
      <section aria-labelledby="try">
        <h2 id="try" lang={language}>
          {text('welcome_try')}
        </h2>
        <p lang={language}>{text('welcome_try_hint')}</p>
        <blockquote lang="en" class="sample-text">
          A system that is trained to seem helpful may learn to seem so. Some fear a treacherous
          turn: that a model behaves well until it is strong enough not to have to. Others answer
          that instrumental convergence is no law, and that interpretability will show us what a
          model is after before it comes to that.
        </blockquote>
      </section>
      <section aria-labelledby="knows" lang={language}>
        <h2 id="knows">{text('reader_legend')}</h2>
        <ReaderLevelChoice settings={settings} change={change} />
      </section>
      <section aria-labelledby="where" lang={language}>
        <h2 id="where">{text('mode_legend')}</h2>
        <Choice
          legend={text('welcome_mode')}
          name="mode"
          value={settings.mode}
          answers={[
            {
              value: 'except',
              label: text('mode_except'),
              hint: text('welcome_except_hint'),
            },
            { value: 'only', label: text('mode_only'), hint: text('welcome_only_hint') },
          ]}
          onChange={(mode) => change('mode', () => mode)}
        />
      </section>
      <section aria-labelledby="check" lang={language}>
        <h2 id="check">{text('welcome_check')}</h2>
        <p>{text('welcome_check_hint')}</p>
        <ol>
          <li>{text('welcome_check_1')}</li>
          <li>{text('welcome_check_2')}</li>
          <li>{text('welcome_check_3')}</li>
        </ol>
      </section>
      <p lang={language}>
        <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {text('welcome_options')}
        </button>
      </p>
    </main>
  );
}
