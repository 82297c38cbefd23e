import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { addPlace } from '../editor.ts';

const place = addPlace('div');
place.style.whiteSpace = 'pre-wrap';

const view = new EditorView(place, {
  state: EditorState.create({
    schema,
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-Shift-z': redo }), keymap(baseKeymap)],
  }),
});

window.testEditor = { focus: () => view.focus(), content: () => view.state.doc.toJSON() };
