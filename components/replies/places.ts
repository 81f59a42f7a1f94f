/** Unfilled places in a reply: `⟦label⟧`. They are asked for and never put into the site as they are. Pure. */

const PLACE = /⟦([^⟦⟧]*)⟧/gu;

/** Labels of the places still open, in order, each once. */
export function openPlaces(text: string): string[] {
  return [...new Set([...text.matchAll(PLACE)].map((found) => found[1] ?? ''))];
}

/** The text with every place whose label has a (non-blank) value filled; the others stay. */
export function fillPlaces(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACE, (whole: string, label: string) => {
    const value = Object.hasOwn(values, label) ? values[label]?.trim() : '';
    // A value may not open a new place.
    return value ? value.replace(/[⟦⟧]/gu, '') : whole;
  });
}
