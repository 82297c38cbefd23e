import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { addPlace } from '../editor.ts';

/** Changes that follow each other within this time, in ms, are undone together. */
const delay = 1_000;

const place = addPlace('div');
place.contentEditable = 'true';

const editor = createEditor({
  onError(error) {
    throw error;
  },
});
editor.setRootElement(place);
registerPlainText(editor);
editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true });
registerHistory(editor, createEmptyHistoryState(), delay);

window.testEditor = {
  focus: () => editor.focus(),
  content: () => editor.getEditorState().toJSON(),
};
