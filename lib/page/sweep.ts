/**
 * Clears what a script of ours from before an update left in this document. Firefox takes such a script away before it can clear up
 * (its timers and listeners die with it); Chromium lets it live, and it clears up itself (`PULSE` in `page.ts`). Knows our hosts by
 * what stands in their closed roots, and leaves alone what the living script has put here.
 */
import { CARD_TITLE, LABEL_END } from './hosts';
import { getLink } from './link';

/** Firefox alone, and for extensions alone: the root of an element, a closed one too. */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** True for the host of a mark or a card, of whichever of our scripts. */
function looksOurs(host: Opened): boolean {
  const root = host.openOrClosedShadowRoot;
  if (!root || host.shadowRoot || host.firstChild || [...host.attributes].some(({ name }) => name !== 'popover')) return false;
  const inside = [...root.children].filter((one) => one.localName !== 'style');
  const [only] = inside;
  if (!only || inside.length > 1) return false;
  if (only.localName === 'iframe') return only.getAttribute('title') === CARD_TITLE && (only.getAttribute('src') ?? '').includes('/card.html#');
  const veil: Opened | null = only.firstElementChild;
  const named = veil?.openOrClosedShadowRoot?.querySelector('[aria-label]') ?? only;
  return only.localName === 'button' && (named.getAttribute('aria-label') ?? '').endsWith(LABEL_END);
}

/** Runs once per taking in; does nothing where the browser shows no closed roots. */
export function sweepDocument(): void {
  const link = getLink();
  const living = new Set<Element | undefined>(link?.here().map(({ mark }) => mark?.host));
  for (const host of document.querySelectorAll('div')) if (looksOurs(host) && !living.has(host) && !link?.holdsCard?.(host)) host.remove();
}
