import { here } from '../../browser/settings/settings-store.ts';
import { text } from '../../browser/text.ts';
import { Choice } from '../../components/Choice.tsx';
import { Problem } from '../../components/Problem.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { useTheme } from '../../components/use-theme.ts';

/** How to check that nothing is sent, and the choice of where Gloss reads at all. */
export function Privacy() {
  const live = useSettings(here());
  const theme = useTheme();
  if (!live) return null;
  const { settings, change, problem } = live;
  return (
    <main class={theme}>
      <header>
        <h1>{text('welcome_check')}</h1>
        <p>{text('about_privacy')}</p>
        <p>{text('privacy_learning')}</p>
      </header>
      <Problem problem={problem} />
      <section aria-labelledby="check">
        <h2 id="check">{text('check_title')}</h2>
        <ol>
          <li>{text('welcome_check_1')}</li>
          <li>{text('welcome_check_2')}</li>
          <li>{text('welcome_check_3')}</li>
        </ol>
      </section>
      <section aria-label={text('mode_legend')}>
        <Choice
          legend={text('mode_legend')}
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
    </main>
  );
}
