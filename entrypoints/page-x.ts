/** First script on X: reads, matches, marks. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../lib/page/page';
import { xAdapter } from '../lib/sites/x/adapter';

export default defineUnlistedScript(() => startPage(xAdapter));
