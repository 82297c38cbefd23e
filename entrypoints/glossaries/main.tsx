import '../../components/theme.css';
import '../../components/page.css';
import '../../components/switch.css';
import '../../components/entry-form.css';
import '../../components/badge.css';
import './glossaries.css';
import { render } from 'preact';
import { localizePage } from '../../browser/localize-page.ts';
import { Glossaries } from './Glossaries.tsx';

localizePage('glossaries_title');
const root = document.getElementById('app');
if (root) render(<Glossaries />, root);
