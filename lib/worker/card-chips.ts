/** `card.chips`: what the history says of the post at hand. Asked after the card was painted; every look into the store is bounded. */
import type { Handler } from '../bus/server';
import { matchOf } from '../customers/brand-of';
import { asksAgain, isFirstTime, mayComeBefore, usualOf } from '../customers/chips';
import { authorId, calledAt, isStandIn, ownAccount } from '../customers/identity';
import { moodChange } from '../customers/moods';
import { commonWords, sameSubject, subjectOf, type Subject } from '../customers/subject';
import type { OwnAccount } from '../model/account';
import type { AuthorRow, CustomerRow, InteractionRow } from '../model/customer';
import type { Post } from '../model/post';
import type { Chips, SameVoice } from '../model/sense';
import type { BrandRow, SavedReplyRow } from '../model/settings';
import { bestReply } from '../replies/suggest';
import * as read from '../store/read';
import { readBefore, readNewestVoices, readOldest, readOldestOf, readVoices } from '../store/read/sense';
import { atHand, rowAtHand } from './at-hand';
import type { Context } from './context';
import { openRanking } from './suggest';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WEEK = 7 * 24 * HOUR;
/** A computer's clock may be behind the site's: what was just written seems to come from the future. */
const CLOCK_SLACK = 10 * 60_000;
/** Rows of this person, of the last hour, and of the same hour in each earlier week that are looked at. */
const OWN_ROWS = 60;
const HOUR_ROWS = 400;
const WEEK_ROWS = 150;
const WEEKS = 8;
/** Others listed behind the chip. */
const LISTED = 50;

export const cardChips =
  (ctx: Context): Handler<'card.chips'> =>
  async (input, caller) => {
    const hand = await atHand(ctx, caller, input);
    if (!hand.ok) return hand;
    return ctx.guarded(async () => {
      const db = ctx.stores.relaxed;
      const { capture } = hand.value;
      const { post } = capture;
      const [row, known, brands, replies, accounts] = await Promise.all([
        rowAtHand(ctx, hand.value),
        read.readAuthor(db, authorId(post.site, post.author), ctx.onDamaged),
        read.readBrands(db, ctx.onDamaged),
        read.readReplies(db, ctx.onDamaged),
        read.readAccounts(db, ctx.onDamaged),
        openRanking(ctx),
      ]);
      const isOwn = ownAccount(accounts, post.site, post.author.handle) !== null;
      const customerId = row?.customerId ?? known?.customerId ?? null;
      const match = matchOf(capture.matches, row, new Set(brands.map((one) => one.id)));
      const brand = brands.find((one) => one.id === match?.brandId);
      const chips: Chips = { key: capture.key, firstTime: !customerId && !isOwn, again: null, mood: null, same: null };
      if (!brand || isOwn) return chips;
      const voices = await listen(ctx, { post, brand, replies, accounts, customerId });
      chips.same = voices.same;
      // Under a name alone (somebody without an account shown) several people write: whose history it is nobody knows.
      if (known?.doubt || isStandIn(authorId(post.site, post.author))) return { ...chips, firstTime: false };
      if (!customerId) return chips;
      chips.firstTime = false;
      if (!row) return chips;
      chips.firstTime = isFirstTime(row, await readOldestOf(db, customerId, OWN_ROWS));
      const before = (await readBefore(db, customerId, mayComeBefore(row), OWN_ROWS)).filter((one) => one.id !== row.id);
      chips.again = asksAgain({ row, before, subject: voices.subject });
      chips.mood = moodChange(row, before);
      return chips;
    });
  };

interface About {
  post: Post;
  brand: BrandRow;
  replies: readonly SavedReplyRow[];
  accounts: readonly OwnAccount[];
  customerId: string | null;
}

/** Others with the same subject in the last hour, against the same hour of the weeks before. */
async function listen(
  ctx: Context,
  { post, brand, replies, accounts, customerId }: About,
): Promise<{ same: Chips['same']; subject: (text: string) => Subject }> {
  const db = ctx.stores.relaxed;
  const now = ctx.host.now();
  const [hour, oldest] = await Promise.all([readNewestVoices(db, now - HOUR, now + CLOCK_SLACK, HOUR_ROWS), readOldest(db)]);
  const weeks = Array.from({ length: WEEKS }, (_, i) => now - (i + 1) * WEEK).filter(
    // Old posts come into the history late: before the brand was set up, nobody looked.
    (end) => oldest !== null && Math.max(oldest, brand.createdAt) <= end - HOUR,
  );
  const past = await Promise.all(weeks.map((end) => readVoices(db, end - HOUR, end, WEEK_ROWS)));
  const isOurs = ({ site, authorId: id }: InteractionRow): boolean =>
    site !== null && id !== null && ownAccount(accounts, site, id.slice(site.length + 1)) !== null;
  // A post whose time is not shown stands where it was first seen: that it was written then is not known.
  const isForeign = ({ meaning }: InteractionRow): boolean => meaning?.ours?.by === 'person' && meaning.ours.label === 'not-ours';
  const mine = (row: InteractionRow): boolean => row.brandId === brand.id && row.time !== null && !isOurs(row) && !isForeign(row);
  const isRecent = ({ time }: InteractionRow): boolean => time !== null && time.from >= now - HOUR - MINUTE;
  const earlier = past.map((one) => one.rows.filter(mine));
  const common = commonWords(
    earlier.flat().map((row) => row.text),
    brand,
  );
  const memo = new Map<string, Subject>();
  const subject = (text: string): Subject => {
    let made = memo.get(text);
    if (!made) memo.set(text, (made = subjectOf(text, common, bestReply(text, brand.id, replies))));
    return made;
  };
  const asked = subject(post.text);
  const others = (rows: readonly InteractionRow[]): Map<string, { row: InteractionRow; why: string }> => {
    const people = new Map<string, { row: InteractionRow; why: string }>();
    for (const row of [...rows].sort((a, b) => b.at - a.at)) {
      if (!row.customerId || row.customerId === customerId || people.has(row.customerId)) continue;
      const why = sameSubject(asked, subject(row.text));
      if (why) people.set(row.customerId, { row, why });
    }
    return people;
  };
  const people = others(hour.rows.filter((row) => mine(row) && isRecent(row)));
  if (!people.size) return { same: null, subject };
  // A busy week is read in part: its part stands for the whole hour.
  const usual = usualOf(earlier.map((rows, i) => Math.round(others(rows).size / (past[i]?.covered ?? 1))));
  const list = await listed(ctx, [...people].slice(0, LISTED));
  return { same: { others: people.size, more: hour.more, usual, list }, subject };
}

/** Names and texts behind the number. A person deleted meanwhile is left out of the list. */
async function listed(ctx: Context, people: [string, { row: InteractionRow; why: string }][]): Promise<SameVoice[]> {
  const db = ctx.stores.relaxed;
  const found = await Promise.all(
    people.map(async ([id, { row }]): Promise<[CustomerRow | null, AuthorRow | null]> =>
      Promise.all([read.readCustomer(db, id, ctx.onDamaged), row.authorId ? read.readAuthor(db, row.authorId, ctx.onDamaged) : null]),
    ),
  );
  return people.flatMap(([customerId, { row, why }], i) => {
    const [customer, author] = found[i] ?? [null, null];
    if (!customer || !row.site) return [];
    const name = calledAt(customer, author, row.seenAt) || 'Unknown';
    return [{ customerId, name, site: row.site, at: row.at, text: row.text.slice(0, 280), permalink: row.permalink, why }];
  });
}
