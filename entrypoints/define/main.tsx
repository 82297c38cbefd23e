import '../../components/theme.css';
import '../../components/page.css';
import '../../components/entry-form.css';
import './define.css';
import { render } from 'preact';
import { takeDraft } from '../../browser/glossaries/draft.ts';
import { listGlossaries } from '../../browser/glossaries/glossary-store.ts';
import { localizePage } from '../../browser/localize-page.ts';
import { saveProblemOf } from '../../browser/messages/save-result.ts';
import { problemText } from '../../browser/problem-text.ts';
import { Define } from './Define.tsx';

localizePage('define_title');
void start();

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const draft = await takeDraft();
  try {
    render(<Define draft={draft} glossaries={await listGlossaries()} />, root);
  } catch (error) {
    root.textContent = problemText(saveProblemOf(error));
  }
}
