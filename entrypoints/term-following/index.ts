import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellTermsInView } from './tell-terms-in-view.ts';

export default defineUnlistedScript(tellTermsInView);
