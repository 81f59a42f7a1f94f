/** First script on X: reads, matches, marks. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../lib/page/page';
import { skimming } from '../lib/page/skim';
import { xAdapter } from '../lib/sites/x/adapter';

export default defineUnlistedScript(() => startPage(xAdapter, skimming));
