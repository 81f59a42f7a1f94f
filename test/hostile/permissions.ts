/** What the built manifests may ask for, each with its reason. A permission that is not here fails the suite; so does one that is here and not there. */

export const PERMISSIONS: Readonly<Record<string, { why: string; only?: 'chrome' | 'firefox' }>> = {
  storage: { why: 'the page view, and pairings of cards with their pages' },
  unlimitedStorage: { why: 'the history stays in this browser and may grow' },
  alarms: { why: 'daily housekeeping, and the turn of the team’s hours' },
  scripting: { why: 'the card’s script is added at the first mark; open tabs are taken in after an install or update' },
  activeTab: { why: 'the popup can say where it is, also on pages that are not read' },
  sidePanel: { why: 'the card beside the page', only: 'chrome' },
};

export const HOSTS: Readonly<Record<string, string>> = {
  'https://x.com/*': 'X',
  'https://twitter.com/*': 'X under its old name',
  'https://pro.x.com/*': 'X in columns',
  'https://www.facebook.com/*': 'Facebook',
};

/** The whole policy of own pages, word by word. */
export const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self'",
  // React Aria’s one rule for what can be pressed (`touch-action`), by its hash: it is the only style element of an own page.
  'style-src': "'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** What the bundles may hold of ways from text to code or markup: pattern, file, how often at most, why. */
export const SINKS: readonly { pattern: RegExp; file: RegExp; most: number; why: string }[] = [
  {
    pattern: /innerHTML/g,
    file: /chunks\/client-/,
    most: 5,
    why: 'React: dangerouslySetInnerHTML, which is never used here, and the names of its attributes',
  },
  {
    pattern: /innerHTML/g,
    file: /chunks\/Choice-/,
    most: 2,
    why: 'React Aria empties its announcements; Trusted Types let nothing but the empty string through',
  },
  {
    pattern: /\bFunction\(/g,
    file: /(?:chunks\/read-|background|jobs)/,
    most: 2,
    why: 'zod asks whether it may compile; told not to before it asks',
  },
];
