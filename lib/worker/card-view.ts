/** The whole card in one go: who this is, what was said before, the case, who we write as, and replies that fit. Reads only. */
import { looksLikeOurs } from '../customers/alike';
import { matchOf } from '../customers/brand-of';
import { authorId, before, keptByItself, nameAt, ownAccount, saveSentence } from '../customers/identity';
import { coveredBy, isAnswer } from '../customers/order';
import { isDoubtful } from '../customers/other-name';
import { referenceUrl } from '../customers/reference';
import { waitOf, withWaiting } from '../listening/waiting';
import type { OwnAccount, WhoAmI, Writer } from '../model/account';
import type { CardView, Entry, PersonView } from '../model/card';
import type { AuthorRow, CustomerRow, InteractionRow } from '../model/customer';
import type { Post } from '../model/post';
import { STARTER_EMERGENCY } from '../model/meaning';
import type { BrandRow } from '../model/settings';
import * as read from '../store/read';
import { isAddressed } from '../store/read/meaning';
import { rowAtHand, type AtHand } from './at-hand';
import type { Context } from './context';
import { storedMeaning } from './meaning';
import { whyUnkept } from './unkept';
import { laidOut, openRanking, suggestFor, warnFor, type SuggestFor } from './suggest';

/** Entries shown at first. */
const FIRST = 20;

interface Extent {
  /** Further entries of the history. */
  more: number;
  /** False: without replies and guesses where they must be laid out first. */
  whole: boolean;
}

/** Null: the brand is gone, or the post is not ours any more. */
export async function cardView(ctx: Context, hand: AtHand, { more, whole }: Extent): Promise<CardView | null> {
  const db = ctx.stores.strict;
  const { capture, whoami } = hand;
  const { post } = capture;
  const ranked = whole || laidOut(ctx);
  const [brands, accounts, settings, replies, row, known] = await Promise.all([
    read.readBrands(db, ctx.onDamaged),
    read.readAccounts(db, ctx.onDamaged),
    read.readSettings(db),
    ranked ? read.readReplies(db, ctx.onDamaged) : null,
    rowAtHand(ctx, hand),
    read.readAuthor(db, authorId(post.site, post.author), ctx.onDamaged),
    ranked ? openRanking(ctx) : null,
  ]);
  const match = matchOf(capture.matches, row, new Set(brands.map((one) => one.id)));
  const brand = brands.find((one) => one.id === match?.brandId);
  if (!match || !brand) return null;

  const customerId = row?.customerId ?? known?.customerId ?? null;
  const byItself = keptByItself(post, accounts);
  const [customer, authors, entries, historyTotal, found, said, lost] = await Promise.all([
    customerId ? read.readCustomer(db, customerId, ctx.onDamaged) : null,
    customerId ? read.readAuthors(db, customerId, ctx.onDamaged) : [],
    customerId ? read.readHistory(db, customerId, FIRST + more, ctx.onDamaged) : [],
    customerId ? read.countHistory(db, customerId) : 0,
    row?.caseId ? read.readCase(db, row.caseId, ctx.onDamaged) : null,
    row?.caseId ? read.readCaseEntries(db, row.caseId, ctx.onDamaged) : [],
    row || match.maybe || !byItself ? null : whyUnkept(ctx),
  ]);
  const ask = row ? null : byItself ? `It is not sure that this is about ${brand.name}. Save anyway?` : saveSentence(post);
  const person = personView(post, row, customer, authors);
  const about: SuggestFor | null = replies && { post, brand, accounts, replies, settings, case: found, now: ctx.host.now() };
  const alike = looksLikeOurs(post.site, post.author, { accounts, brands });
  const answered = answerIn(said, row, brand.id);
  const guessed = about ? await ctx.meaning.ofCard(row, post, brand.id, isAddressed(row ?? match)) : storedMeaning(row);
  const meaning = guessed && { ...guessed, urgency: withWaiting(guessed.urgency, answered ? null : waitOf(found, ctx.host.now())) };
  return {
    key: capture.key,
    post,
    saved: row ? 'yes' : lost ? 'no' : 'ask',
    sentence: lost ?? ask,
    brand: { id: brand.id, name: brand.name, color: brand.color },
    match,
    person,
    history: historyView(entries, row, authors),
    historyTotal,
    case: found,
    referenceUrl: referenceUrl(brand.referenceLink, found?.reference),
    writer: writerOf(whoami, post.site, accounts, brand),
    answered,
    ...(alike && { alike: { ...alike, warn: about && warnFor(about) } }),
    // Where someone may be in danger, no ready-made reply is held out.
    suggestions: about && (meaning?.danger ? [] : suggestFor(ctx, about)),
    initials: settings.initials,
    ...(meaning && { meaning }),
    ...(meaning?.danger && { emergency: brand.emergency ?? STARTER_EMERGENCY }),
  };
}

/** Under the name that the post bears, which need not be the one the person is known by. */
function personView(post: Post, row: InteractionRow | null, customer: CustomerRow | null, authors: readonly AuthorRow[]): PersonView {
  const here = authorId(post.site, post.author);
  const name = post.author.name || customer?.name || post.author.handle || 'Unknown';
  if (!authors.length) {
    return { customer, name, handles: [{ site: post.site, handle: post.author.handle ?? '', name: post.author.name ?? '', was: [], doubt: false }] };
  }
  return {
    customer,
    name,
    handles: authors.map((author) => {
      const shown = author.id === here && post.author.name ? post.author.name : author.name;
      return {
        site: author.site,
        handle: author.handle,
        name: shown,
        was: before(author.handles, author.handle),
        named: before(author.names, shown),
        // A post that is not stored has told the store nothing of its author.
        doubt: author.doubt || (!row && author.id === here && isDoubtful(author, post.author.name, null)),
      };
    }),
  };
}

/** Newest first, the post at hand on top. */
function historyView(entries: readonly InteractionRow[], here: InteractionRow | null, authors: readonly AuthorRow[]): Entry[] {
  const known = new Map(authors.map((one) => [one.id, one]));
  const author = ({ authorId: id, seenAt }: InteractionRow): string | null => {
    const one = id === null ? undefined : known.get(id);
    return one ? nameAt(one, seenAt) : id && `@${id.slice(id.indexOf(':') + 1)}`;
  };
  const rest = entries.filter((row) => row.id !== here?.id);
  return [...(here ? [here] : []), ...rest].map((row) => ({ row, author: author(row), here: row.id === here?.id }));
}

/** "You are writing as": by handle, never by name. */
export function writerOf(whoami: WhoAmI, site: Post['site'], accounts: readonly OwnAccount[], brand: Pick<BrandRow, 'id'>): Writer {
  const account = ownAccount(accounts, site, whoami.handle);
  const role = !account ? 'unknown' : account.role !== 'brand' ? account.role : account.brandId === brand.id ? 'brand' : 'other-brand';
  return { ...whoami, role };
}

/**
 * The newest answer of ours to this very post, else in its case and surely later; what another brand of ours said is none. `brandId`: whose
 * the post is now, null: nobody's; where the brand it was stored for was removed, what that one said counts too.
 */
export function answerIn(said: readonly InteractionRow[], row: InteractionRow | null, brandId: string | null): CardView['answered'] {
  const speaksFor = (one: InteractionRow): boolean => one.brandId === null || row?.brandId == null || [row.brandId, brandId].includes(one.brandId);
  const covers = (one: InteractionRow): boolean => one.answers === row?.id || coveredBy(one, said).some((post) => post.id === row?.id);
  const ours = row ? said.filter((one) => isAnswer(one) && speaksFor(one) && covers(one)) : [];
  const newest = ours.filter((one) => one.answers === row?.id).at(-1) ?? ours.at(-1);
  if (!newest) return null;
  const width = newest.time ? newest.time.to - newest.time.from : Infinity;
  const roughness = newest.time?.at != null ? 'exact' : width <= 7_200_000 ? 'about' : 'coarse';
  const by = newest.authorId?.slice(newest.authorId.indexOf(':') + 1) ?? '';
  const as = newest.spokeAs === 'brand' || newest.spokeAs === 'colleague' ? newest.spokeAs : null;
  return { by, at: newest.at, roughness, text: newest.text, ...(as && { as }), time: newest.time };
}
