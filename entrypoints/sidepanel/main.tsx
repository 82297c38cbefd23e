import '../../components/theme.css';
import '../../components/article.css';
import '../../components/badge.css';
import '../../components/search-field.css';
import '../../components/managed.css';
import '../../components/switch.css';
import '../../components/page-view/page-view.css';
import './sidepanel.css';
import { render } from 'preact';
import { localizePage } from '../../browser/localize-page.ts';
import { SidePanel } from './SidePanel.tsx';

localizePage(undefined);

const root = document.getElementById('app');
if (root) render(<SidePanel />, root);
