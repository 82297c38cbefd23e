import '../../components/theme.css';
import '../../components/page.css';
import '../../components/search-field.css';
import '../../components/managed.css';
import '../../components/switch.css';
import '../marking/painting/highlight.css';
import './options.css';
import { render } from 'preact';
import { localizePage } from '../../browser/localize-page.ts';
import { Options } from './Options.tsx';

localizePage('options_title');
const root = document.getElementById('app');
if (root) render(<Options />, root);
