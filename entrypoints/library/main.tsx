import '../../components/theme.css';
import '../../components/article.css';
import '../../components/badge.css';
import '../../components/search-field.css';
import './library.css';
import { render } from 'preact';
import { localizePage } from '../../browser/localize-page.ts';
import { Library } from './Library.tsx';

localizePage('library_title');
const root = document.getElementById('app');
if (root) render(<Library />, root);
