import '../../components/theme.css';
import '../../components/page.css';
import './privacy.css';
import { render } from 'preact';
import { localizePage } from '../../browser/localize-page.ts';
import { Privacy } from './Privacy.tsx';

localizePage('welcome_check');
const root = document.getElementById('app');
if (root) render(<Privacy />, root);
