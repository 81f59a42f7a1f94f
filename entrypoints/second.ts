/** Second script, injected on first need: the card's frame and the reply boxes of all sites. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSecond } from '../lib/page/card/second';
import { composers } from '../lib/sites/composers';

export default defineUnlistedScript(() => startSecond(composers));
