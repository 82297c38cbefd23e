import { basicSetup, EditorView } from 'codemirror';
import { addPlace } from '../editor.ts';

const view = new EditorView({ parent: addPlace('div'), extensions: [basicSetup] });

window.testEditor = { focus: () => view.focus(), content: () => view.state.doc.toString() };
