import { json } from 'virtual:glossary/articles';
import { base64, context } from 'virtual:glossary/lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepGlossary } from '../../browser/glossary-script.ts';

/** The whole glossary, for the background, which rarely needs it. */
export default defineUnlistedScript(() => keepGlossary({ base64, context, json }));
