import '../../components/theme.css';
import '../../components/page.css';
import './draft.css';
import './draft-results.css';
import { render } from 'preact';
import { localizePage } from '../../browser/localize-page.ts';
import { DraftPage } from './DraftPage.tsx';

localizePage('draft_title');
const root = document.getElementById('app');
if (root) render(<DraftPage />, root);
