/** How reading goes on a tab, in one sentence. Pure. */
import type { HealthReport } from '../../lib/model/health';
import { isExcluded, SITES, siteOfHost } from '../../lib/sites/hosts';
import type { Tone } from '../ui/Notice';

export interface HealthWords {
  tone: Tone;
  words: string;
}

const NAMES = Object.values(SITES).map((site) => site.name);
const say = (tone: Tone, words: string): HealthWords => ({ tone, words });

/** What an address on another application of the same company is told, or null. */
function noticeFor(host: string): string | null {
  for (const site of Object.values(SITES)) {
    const notices: Readonly<Record<string, string>> = site.notice;
    if (Object.hasOwn(notices, host)) return notices[host] ?? null;
  }
  return null;
}

/** `url` null: the tab's address may not be known (a site Earshot has no access to). */
export function healthWords(health: HealthReport | null, url: string | null): HealthWords {
  if (health) return reportWords(health);
  const parsed = url && URL.canParse(url) ? new URL(url) : null;
  const notice = parsed && noticeFor(parsed.hostname);
  if (notice) return say('info', notice);
  const site = parsed && siteOfHost(parsed.hostname);
  if (!parsed || !site) return say('plain', `Earshot reads ${NAMES.join(' and ')}. This tab shows something else.`);
  if (isExcluded(parsed)) return say('plain', 'A private page: messages, settings and payments are never read.');
  return say('warn', 'Not reading here yet. Reload this page once.');
}

function reportWords(health: HealthReport): HealthWords {
  const name = SITES[health.site].name;
  const posts = `${health.read} of ${health.seen} ${health.seen === 1 ? 'post' : 'posts'}`;
  switch (health.status) {
    case 'reading':
      return health.seen ? say('good', `Reading works: ${posts}`) : say('good', 'Reading works. No posts on screen yet.');
    case 'changed':
      return say('bad', `${name} changed: ${posts} read`);
    case 'not-here':
      return say('info', health.notice ?? 'This part of the site is not read yet.');
    case 'off':
      return say('plain', health.notice ?? 'Off: nothing is read, marked or kept here.');
    case 'excluded':
      return say('plain', 'A private page: messages, settings and payments are never read.');
    case 'stale-view':
      return say('warn', 'Earshot was updated. Reload this page.');
    case 'empty':
      return say('plain', 'No posts on this page yet.');
  }
}

/** Parts that were missing, most frequent first: `x.time` 3 times. */
export function gapWords(health: HealthReport): string[] {
  return Object.entries(health.gaps)
    .filter(([, n]) => n > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([name, n]) => `${name.replace(/^[^.]+\./, '')} missing ${n === 1 ? 'once' : `${n} times`}`);
}
