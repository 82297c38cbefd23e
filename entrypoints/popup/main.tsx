import '../../components/theme.css';
import '../../components/article.css';
import '../../components/switch.css';
import './popup.css';
import { render } from 'preact';
import { Popup } from './Popup.tsx';

const root = document.getElementById('app');
if (root) render(<Popup />, root);
