/** What the built manifests may ask for, each with its reason. A permission that is not here fails the suite; so does one that is here and not there. */

export const PERMISSIONS: Readonly<Record<string, { why: string; only?: 'chrome' | 'firefox' }>> = {
  storage: { why: 'the page view, and pairings of cards with their pages' },
  unlimitedStorage: { why: 'the history stays in this browser and may grow' },
  alarms: { why: 'daily housekeeping, and the turn of the team’s hours' },
  scripting: { why: 'the card’s script is added at the first mark; open tabs are taken in after an install or update' },
  activeTab: { why: 'the popup can say where it is, also on pages that are not read' },
  offscreen: { why: 'a hidden page of our own makes the backup while no page of ours is open', only: 'chrome' },
  sidePanel: { why: 'the card beside the page', only: 'chrome' },
};

/** Asked for by a click, when it is used. */
export const OPTIONAL: Readonly<Record<string, string>> = { downloads: 'a backup saves itself; nothing there is read' };

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

/** What the bundles may hold of ways from text to code or markup: the code itself with the names shortened to `_`, how often at most in one file, why. */
export const SINKS: readonly { code: RegExp; most: number; why: string }[] = [
  { code: /Log\.innerHTML=``/g, most: 2, why: 'React Aria empties its announcements; Trusted Types let nothing but the empty string through' },
  { code: /\w+\.innerHTML=`<script><\\\/script>`/g, most: 1, why: 'React, for a script element, which is never drawn here; Trusted Types refuse it' },
  {
    code: /__html!==\w+&&\(\w+\.innerHTML=\w+\)/g,
    most: 2,
    why: 'React’s dangerouslySetInnerHTML, which is never used here; Trusted Types refuse it',
  },
  { code: /case`innerHTML`:/g, most: 2, why: 'React: the name of a property it leaves out' },
  { code: /return Function\(``\),!0/g, most: 1, why: 'zod asks whether it may compile; told not to before it asks' },
];
