/** Third script, injected when a post passes the quick pass: reads it closely. One for all sites. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startEngine } from '../lib/page/engine';

export default defineUnlistedScript(startEngine);
