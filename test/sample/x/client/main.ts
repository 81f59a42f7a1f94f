/** Starts the page's own script: the deck on pro.x.com, else the single-column site. */
import { LABELS } from '../labels';
import { DEFAULTS, optionsOf, type Options } from '../options';
import type { Scene } from '../shown';
import { deck } from './deck';
import { forget } from './replies';
import { site } from './site';

const KEPT = 'town-x-options';

/** Options of this tab: the address first, then what an earlier address asked for, then the account remembered for the browser. */
function options(): Options {
  const asked = new URLSearchParams(location.search);
  if (asked.has('reset')) {
    sessionStorage.clear();
    forget();
  }
  const before = sessionStorage.getItem(KEPT);
  const remembered = localStorage.getItem('town-x-as');
  const base: Options = before
    ? { ...DEFAULTS, ...(JSON.parse(before) as Partial<Options>) }
    : remembered
      ? { ...DEFAULTS, as: remembered }
      : DEFAULTS;
  const made = optionsOf(asked, base);
  sessionStorage.setItem(KEPT, JSON.stringify(made));
  return made;
}

const chosen = options();
const now = Number(document.documentElement.dataset.now) || Date.now();
const scene: Scene = { options: chosen, labels: LABELS[chosen.lang], now };
const served = optionsOf(new URLSearchParams(location.search));
const asServed = JSON.stringify(chosen) === JSON.stringify(served);
if (location.hostname === 'pro.x.com') deck(scene);
else site(scene, asServed);
