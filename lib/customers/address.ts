/** Where a kept post stands, as an address. Pure. */
import { siteOfHost, SITES, type SiteId } from '../sites/hosts';

/**
 * The whole address of a post's permalink on its own site; null: there is none, or it leads elsewhere. What is kept came from a page or a
 * file: `//evil.example/posts/1` and `javascript:` are read as addresses too, and `//[` is none at all.
 */
export function addressOf(site: SiteId, permalink: string | null): string | null {
  const home = SITES[site].home;
  if (!permalink || !URL.canParse(permalink, home)) return null;
  const url = new URL(permalink, home);
  // No other scheme, and no name before the host; a host with a port is no site's.
  const own = siteOfHost(url.host) === site && url.href.startsWith(`https://${url.host}/`);
  return own ? url.href : null;
}
