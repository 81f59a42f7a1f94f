/** Injected into tabs that are open already when the extension was updated: clears what the version before left there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sweepDocument } from '../lib/page/sweep';

export default defineUnlistedScript(sweepDocument);
