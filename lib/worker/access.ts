/** Where the browser lets us read. People may withhold a site, or take it away while a script of ours stands in its open tabs. */
import { SITE_IDS, SITES, type SiteId } from '../sites/hosts';
import type { PageCaller } from './documents';
import type { Host } from './host';

type Door = Pick<Host, 'mayRead'>;

/** A browser that cannot tell has let us in: without that there would be no script to speak. */
const open = (host: Door, origin: string): Promise<boolean> => host.mayRead(`${origin}/*`).catch(() => true);

/** Sites whose own address is withheld: their pages are to rest, as if paused. A page's script knows sites, not hosts. */
export async function withheldSites(host: Door): Promise<SiteId[]> {
  const found = await Promise.all(SITE_IDS.map(async (site) => ((await open(host, SITES[site].home)) ? [] : [site])));
  return found.flat();
}

/** Whether this page may still be read: a script that was let in once goes on speaking. */
export const mayRead = (host: Door, page: Pick<PageCaller, 'host'>): Promise<boolean> => open(host, `https://${page.host}`);
