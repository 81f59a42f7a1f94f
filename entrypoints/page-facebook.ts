/** First script on Facebook: reads, matches, marks. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../lib/page/page';
import { facebookAdapter } from '../lib/sites/facebook/adapter';

export default defineUnlistedScript(() => startPage(facebookAdapter));
