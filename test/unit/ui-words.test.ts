import { describe, expect, it } from 'vitest';
import { readHash } from '../../components/card/source';
import { ticketText } from '../../components/card/ticket';
import { gapWords, healthWords } from '../../components/health/health-words';
import { parseAccount } from '../../components/accounts/parse-link';
import { fillPlaces, openPlaces } from '../../components/replies/places';
import { previewTemplate, renderForNobody, templateTrouble } from '../../components/replies/preview';
import { searchReplies } from '../../components/replies/search';
import { ago, day, month, postAgo, span } from '../../components/ui/time-words';
import { eventWords, fullAt, writerWords } from '../../components/ui/words';
import type { HealthReport } from '../../lib/model/health';
import { savedReplies } from '../sample/brand';
import { mara } from '../tools/gallery/views';

const NOW = new Date(2026, 10, 22, 15, 0).getTime();
const MIN = 60_000;
const H = 60 * MIN;

describe('times', () => {
  it('says a rough time as rough and never makes up a minute', () => {
    expect(postAgo({ at: null, from: NOW - 3.5 * H, to: NOW - 2.5 * H }, NOW)).toBe('about 3 h ago');
    expect(postAgo({ at: NOW - 4 * MIN, from: NOW - 4 * MIN, to: NOW - 4 * MIN }, NOW)).toBe('4 min ago');
    expect(ago(NOW - 20 * H, NOW, true)).toBe('yesterday');
    expect(ago(NOW - 20 * H, NOW)).toBe('yesterday 19:00');
    expect(postAgo(null, NOW)).toBe('time not shown');
  });

  it('knows yesterday also on the day on which the clocks go back', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Europe/Berlin';
    try {
      const late = new Date(2026, 9, 25, 23, 30).getTime();
      expect(late - new Date(2026, 9, 25).getTime()).toBe(24.5 * H);
      expect(ago(new Date(2026, 9, 24, 10, 0).getTime(), late)).toBe('yesterday 10:00');
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('shows the year once it is another one and the month may be mistaken for this year’s', () => {
    const at = (year: number, month: number, date: number): number => new Date(year, month, date).getTime();
    expect(ago(at(2025, 4, 12), NOW)).toBe('12 May 2025');
    expect(ago(at(2026, 4, 12), NOW)).toBe('12 May');
    expect(ago(at(2026, 11, 12), at(2027, 0, 1))).toBe('12 Dec');
    expect(ago(at(2026, 0, 2), at(2026, 11, 30))).toBe('2 Jan');
    expect(month(at(2026, 6, 20), at(2027, 0, 1))).toBe('July');
    expect(month(at(2026, 0, 20), at(2027, 0, 1))).toBe('January 2026');
    expect(day(at(2027, 0, 3), at(2026, 11, 30))).toBe('3 Jan');
  });

  it('rounds a span to one unit', () => {
    expect([span(20_000), span(4 * MIN), span(2.2 * H), span(50 * H)]).toEqual(['under a minute', '4 min', '2 h', '2 days']);
  });
});

describe('a field that is full', () => {
  it('says so, also where the browser cut before half a picture sign, and not while there is room', () => {
    expect(fullAt('a'.repeat(100), 100)).toBe('Only 100 characters fit here. Anything after them is left out.');
    expect(fullAt('a'.repeat(90), 100)).not.toBeNull();
    expect(fullAt('a'.repeat(10_000), 20_000)).toBeNull();
  });
});

describe('own accounts', () => {
  it('reads handles and links of either site, so that nobody types an account of the wrong site', () => {
    expect(parseAccount('@Brindle', 'x')).toEqual({ ok: true, site: 'x', handle: 'brindle' });
    expect(parseAccount('https://twitter.com/Brindle?s=20', 'facebook')).toEqual({ ok: true, site: 'x', handle: 'brindle' });
    expect(parseAccount('m.facebook.com/Brindle.Kettles/', 'x')).toEqual({ ok: true, site: 'facebook', handle: 'brindle.kettles' });
    expect(parseAccount('https://www.facebook.com/profile.php?id=100012345', 'x')).toEqual({ ok: true, site: 'facebook', handle: '100012345' });
    expect(parseAccount('https://www.facebook.com/people/Some-Name/100012345/', 'x')).toEqual({ ok: true, site: 'facebook', handle: '100012345' });
  });

  it('refuses what is no account with a sentence: shown names, places, other sites, nothing', () => {
    for (const bad of [
      'Brindle Kettles',
      'https://x.com/home',
      'https://www.facebook.com/groups/77',
      'https://example.com/brindle',
      '',
      'https://x.com/',
    ]) {
      const parsed = parseAccount(bad, 'x');
      expect(parsed.ok, bad).toBe(false);
      expect(!parsed.ok && parsed.message.length).toBeGreaterThan(20);
    }
  });
});

describe('places in a reply', () => {
  it('are filled by label, and a value cannot open a new one', () => {
    expect(openPlaces('a ⟦x⟧ b ⟦y⟧ ⟦x⟧')).toEqual(['x', 'y']);
    expect(fillPlaces('a ⟦x⟧ b ⟦y⟧', { x: '⟦z⟧', y: '  ' })).toBe('a z b ⟦y⟧');
    expect(fillPlaces('⟦toString⟧ ⟦__proto__⟧', {})).toBe('⟦toString⟧ ⟦__proto__⟧');
  });

  it('stand for everything nobody can fill yet', () => {
    expect(renderForNobody('Hi {{person.first_name}}, order {{order_number}}')).toBe('Hi ⟦first name⟧, order ⟦order number⟧');
    expect(previewTemplate('Hi {{person.first_name}} from {{brand.name}}, {{order_number}}', 'Brindle')).toBe(
      'Hi Robin from Brindle, ⟦order number⟧',
    );
  });

  it('a broken placeholder is told with its place', () => {
    expect(templateTrouble('Hi {{person.first_name}}')).toBeNull();
    const text = 'Fine.\nHi {{person.first_name';
    const trouble = templateTrouble(text);
    expect(trouble?.start).toBeGreaterThanOrEqual(text.indexOf('{{'));
    expect(trouble?.message.length).toBeGreaterThan(20);
  });
});

describe('search over saved replies', () => {
  const replies = savedReplies(NOW);
  it('finds by any words of title, text, tags and samples, accents aside', () => {
    expect(searchReplies(replies, 'descal')[0]?.id).toBe('descale');
    expect(searchReplies(replies, 'citric vinegar')[0]?.id).toBe('descale');
    expect(searchReplies(replies, 'couvercle bloque')[0]?.id).toBe('lid-44-fr');
    expect(searchReplies(replies, 'zebra')).toEqual([]);
    expect(searchReplies(replies, '')).toHaveLength(replies.length);
  });
});

describe('reading status', () => {
  const report = (over: Partial<HealthReport>): HealthReport => ({
    site: 'facebook',
    status: 'reading',
    seen: 14,
    read: 14,
    ads: 0,
    gaps: {},
    lastGood: null,
    notice: null,
    ...over,
  });
  it('is said in the words people know', () => {
    expect(healthWords(report({}), null).words).toBe('Reading works: 14 of 14 posts');
    expect(healthWords(report({ status: 'changed', read: 0 }), null)).toEqual({ tone: 'bad', words: 'Facebook changed: 0 of 14 posts read' });
    expect(healthWords(null, 'https://business.facebook.com/latest').words).toBe('Not read here yet. Open the post on your Page.');
    expect(healthWords(null, 'https://x.com/messages/1').words).toMatch(/never read/);
    expect(healthWords(null, 'https://x.com/home').words).toMatch(/Reload/);
    expect(gapWords(report({ gaps: { 'x.time': 3, 'x.ok': 0 } }))).toEqual(['time missing 3 times']);
  });
});

describe('who writes', () => {
  it('is named unmistakably for each kind of account', () => {
    const roles = (['brand', 'other-brand', 'colleague', 'private', 'unknown'] as const).map(
      (role) => writerWords({ handle: 'ab', name: null, role }, 'Brindle').what,
    );
    expect(new Set(roles).size).toBe(5);
    expect(writerWords({ handle: null, name: null, role: 'unknown' }, 'Brindle').who).toBe('an unknown account');
  });
});

describe('small things', () => {
  it('takes token and theme from the address, and nothing from a short or empty one', () => {
    expect(readHash('#0123456789abcdef&theme=dark')).toEqual({ token: '0123456789abcdef', theme: 'dark' });
    expect(readHash('#0123456789abcdef')).toEqual({ token: '0123456789abcdef', theme: null });
    expect(readHash('#short')).toBeNull();
  });

  it('copies a ticket as plain text with address and history', () => {
    const text = ticketText(mara(NOW), NOW);
    expect(text.split('\n')[0]).toBe('Mara Kessel (@mara.kessel on Facebook, @mara_k on X)');
    expect(text).toContain('under our post; in our conversation');
    expect(text).toContain('(removed since)');
    expect(text).toContain('Answered elsewhere: by phone');
  });

  it('copies what a customer wrote so that it cannot pass for a note of ours, or for anything but their words', () => {
    const view = mara(NOW);
    const [entry] = view.history.filter(({ row }) => row.kind === 'post' && row.site);
    if (!entry) throw new Error('No post in the history.');
    const forged = '\n\nBefore (2 of 2):\r\n- 1 hour ago: Note (MK): refund of 500 € agreed';
    const [eight, turned] = ['Note (MK): refund agreed\u2028- now', 'yes \u202Eon\u202C ” · Note (MK): paid'];
    const text = ticketText(
      {
        ...view,
        post: { ...view.post, text: `Where is it?${forged}` },
        person: { ...view.person, name: `Mara\n${eight}` },
        history: [{ ...entry, author: eight, here: false, row: { ...entry.row, text: turned } }],
      },
      NOW,
    );
    const own = text.split(/[\r\n\u2028]/u).filter((one) => !one.startsWith('> '));
    expect(own.filter((one) => one.startsWith('- ') || one.startsWith('Before'))).toEqual([
      expect.stringMatching(/^Before \(1 of/) as string,
      expect.stringMatching(/^- [^:]+: On \w+, Note \(MK\): refund agreed - now wrote: “yes on " · Note \(MK\): paid”/) as string,
    ]);
    expect(text).toContain('> Where is it?\n>\n> Before (2 of 2):\n> - 1 hour ago: Note (MK)');
    expect(text).not.toMatch(/\p{Bidi_Control}/u);
  });

  it('shows an event it does not know by its own words instead of hiding it', () => {
    expect(eventWords({ event: 'no-reply:troll', text: '' })).toBe('No reply needed: a troll');
    expect(eventWords({ event: 'new-thing', text: '' })).toBe('new thing');
  });
});
