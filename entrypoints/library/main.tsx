import '../../components/theme.css';
import '../../components/article.css';
import '../../components/badge.css';
import '../../components/search-field.css';
import './library.css';
import { render } from 'preact';
import { localizePage } from '../../browser/localize-page.ts';
import { Library } from './Library.tsx';
import { placeOf } from './place.ts';
import { loadView } from './view-modules.ts';

localizePage('library_title');
// At once: the glossary takes longer to be read.
void loadView(placeOf(location.hash).kind).catch(() => undefined);
const root = document.getElementById('app');
if (root) render(<Library />, root);
