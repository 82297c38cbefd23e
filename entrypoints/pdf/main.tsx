import '../../components/theme.css';
import '../../components/search-field.css';
import './pdf.css';
import './pages.css';
import { render } from 'preact';
import { localizePage } from '../../browser/localize-page.ts';
import { Reader } from './Reader.tsx';

localizePage('pdf_title');
const root = document.getElementById('app');
if (root) render(<Reader />, root);
