/**
 * The sites Earshot knows, as plain data: the one place that names their hosts.
 * Safe to import from every lane; holds no code that touches a page.
 */
/** Private or paid places that are never read: message, settings, login, payment, ads. Apart, so that a page carries those of its own site only. */
export const X_EXCLUDE: readonly string[] =
  /* @__PURE__ */
  '/messages /i/chat /settings /login /logout /i/flow /account /i/premium_sign_up /i/verified /i/monetization /compose/message'.split(' ');
export const FACEBOOK_EXCLUDE: readonly string[] =
  /* @__PURE__ */
  '/messages /settings /login /login.php /checkpoint /recover /adsmanager /ads /payments /pay /marketplace/you/settings /privacy /security /two_step_verification /reg /dialog /help /accountquality /billing_hub'.split(
    ' ',
  );
/** More of them, for which the page's script has no bytes: browser and worker know them. `*`: a name. */
const FACEBOOK_MORE: readonly string[] = /* @__PURE__ */ '/marketplace/inbox /ad_center /*/ad_center /*/allactivity /*/inbox /*/settings'.split(' ');

export const SITES = {
  x: {
    name: 'X',
    home: 'https://x.com',
    hosts: ['x.com', 'twitter.com', 'pro.x.com'],
    matches: ['https://x.com/*', 'https://twitter.com/*', 'https://pro.x.com/*'],
    /** Addresses of the same company that are another application: not read, only explained in the popup. */
    notice: {},
    exclude: X_EXCLUDE,
    more: [] as readonly string[],
  },
  facebook: {
    name: 'Facebook',
    home: 'https://www.facebook.com',
    hosts: ['www.facebook.com'],
    matches: ['https://www.facebook.com/*'],
    notice: { 'business.facebook.com': 'Not read here yet. Open the post on your Page.' },
    exclude: FACEBOOK_EXCLUDE,
    more: FACEBOOK_MORE,
  },
} as const;

/** Short id of a site: also the folder in `lib/sites`, the prefix of post ids and the word in `site:x`. */
export type SiteId = keyof typeof SITES;

export const SITE_IDS = /* @__PURE__ */ Object.keys(SITES) as [SiteId, ...SiteId[]];

/** The site a host belongs to, or null for a host Earshot does not read. */
export function siteOfHost(host: string): SiteId | null {
  const plain = host.toLowerCase();
  for (const id of SITE_IDS) if ((SITES[id].hosts as readonly string[]).includes(plain)) return id;
  return null;
}

/** Whether a path (of an address of this site) is one that is never read. */
export function isPrivate(pathname: string, exclude: readonly string[]): boolean {
  const path = pathname.toLowerCase().replace(/\/+$/, '');
  return exclude.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}

/** Match patterns for the manifest: there the page's script is not even loaded. */
export const excludeMatches = (id: SiteId): string[] =>
  SITES[id].matches.flatMap((match) => [
    ...SITES[id].exclude.flatMap((path) => [path, `${path}/*`].map((one) => match.replace('/*', one))),
    ...SITES[id].more.flatMap((path) => [path, `${path}/*`, `${path}?*`].map((one) => match.replace('/*', one))),
  ]);

/** Whether a path is one of those that only browser and worker know. */
const isPrivateToo = (pathname: string, more: readonly string[]): boolean =>
  isPrivate(pathname, more) || isPrivate(pathname.replace(/^\/[^/]+/, '/*'), more);

/** True where the address is a message, settings, login, payment or ads page: nothing may be read there. */
export function isExcluded(url: URL): boolean {
  const id = siteOfHost(url.hostname);
  // A letter written as its code, or a doubled slash: no site links so, and it may lead to any of these.
  return !id || /%[4-7]|\/\//.test(url.pathname) || isPrivate(url.pathname, SITES[id].exclude) || isPrivateToo(url.pathname, SITES[id].more);
}
