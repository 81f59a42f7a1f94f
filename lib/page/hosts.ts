/** By what our hosts in a page are known again after an update: a change here leaves those of the version before unknown. */

/** How the accessible name of every mark ends. */
export const LABEL_END = ': open card';
/** The accessible name of the card's frame. */
export const CARD_TITLE = 'Earshot';
