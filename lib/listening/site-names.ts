/** Sites in `site:`: those that are read, and which one a name most likely means. */
import { SITE_IDS, SITES, siteOfHost, type SiteId } from '../sites/hosts';
import { oneSlip } from './fieldnames';

/** What people and other tools call them. */
const CALLED: Readonly<Record<string, SiteId>> = { twitter: 'x', tweets: 'x', tweet: 'x', fb: 'facebook', meta: 'facebook', face: 'facebook' };

/**
 * The site meant by a name of none, with one sentence; null: a site that is read, or a name that is near none (it may come from another
 * team's queries: it fits no post and is left alone). @param value as written behind `site:`
 */
export function siteMeant(value: string): { message: string; meant: SiteId } | null {
  const name = value.trim().toLowerCase();
  if ((SITE_IDS as readonly string[]).includes(name)) return null;
  const written = name.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  // "m.facebook.com", "mobile.twitter.com": the site's own, by another door.
  const bare = written.replace(/^[a-z]{1,6}\.(?=[^.]+\.)/, '');
  const host = [written, bare].map((each) => siteOfHost(each) ?? siteOfHost(`www.${each}`)).find(Boolean);
  const near = [...SITE_IDS, ...Object.keys(CALLED)].find((each) => each === name || (each.length > 3 && oneSlip(name, each)));
  const meant = host ?? SITE_IDS.find((id) => id === near) ?? (near === undefined ? undefined : CALLED[near]);
  return meant ? { message: `No post is from “${value}”. ${SITES[meant].name} is written site:${meant}.`, meant } : null;
}
