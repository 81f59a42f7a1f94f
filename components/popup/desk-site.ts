/** The site of an address, where Earshot reads it. Pure. */
import { siteOfHost, type SiteId } from '../../lib/sites/hosts';

export const siteOf = (url: string | null | undefined): SiteId | null => (url && URL.canParse(url) ? siteOfHost(new URL(url).hostname) : null);
