import Quill from 'quill';
import { addPlace } from '../editor.ts';

const quill = new Quill(addPlace('div'), {});

window.testEditor = { focus: () => quill.focus(), content: () => quill.getContents().ops };
