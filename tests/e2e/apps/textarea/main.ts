import { addPlace } from '../editor.ts';

const area = addPlace('textarea');

window.testEditor = { focus: () => area.focus(), content: () => area.value };
