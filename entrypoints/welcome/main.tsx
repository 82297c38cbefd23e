import '../../components/theme.css';
import '../../components/page.css';
import '../../components/managed.css';
import '../../components/switch.css';
import './welcome.css';
import { render } from 'preact';
import { localizePage } from '../../browser/localize-page.ts';
import { Welcome } from './Welcome.tsx';

localizePage('welcome_title');
// Gloss reads only English: the sample is, and all around it says of itself in which language it is.
document.documentElement.lang = 'en';
const root = document.getElementById('app');
if (root) render(<Welcome />, root);
