import '../../components/theme.css';
import '../../components/article.css';
import '../../components/badge.css';
import './library.css';
import { render } from 'preact';
import { Library } from './Library.tsx';

const root = document.getElementById('app');
if (root) render(<Library />, root);
