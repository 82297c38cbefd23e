import { addPlace } from '../editor.ts';

const place = addPlace('div');
place.contentEditable = 'true';

window.testEditor = { focus: () => place.focus(), content: () => place.innerHTML };
