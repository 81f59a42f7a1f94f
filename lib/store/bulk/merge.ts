/**
 * One row here and the same one from a file: what stands after joining. The later edit stands where a row says when it was
 * edited; an earlier text stays as a version; where a row says nothing of the kind, what is here stays. Joining the same
 * file again changes nothing. Pure.
 */
import { dated } from '../../customers/identity';
import { isOtherName } from '../../customers/other-name';
import { textChange } from '../../customers/sighting';
import type { AuthorRow, CaseRow, CustomerRow, InteractionRow } from '../../model/customer';
import type { SavedReplyRow } from '../../model/settings';

const MAX_TAGS = 100;
const MAX_VERSIONS = 50;

const union = <T>(a: readonly T[], b: readonly T[], most: number): T[] => [...new Set([...a, ...b])].slice(0, most);

type Line = AuthorRow['names'][number];
const lines = (a: readonly Line[], b: readonly Line[]): Line[] =>
  b.reduce<Line[]>((all, one) => dated(dated(all, one.value, one.from), one.value, one.to), [...a]);

/** On this side nobody asks any more, though every name that the other one asks about was seen: a person has said, or a post has shown, whose it is. */
const settles = (sure: AuthorRow, other: AuthorRow): boolean =>
  !sure.doubt && other.names.every(({ value }) => sure.names.some((one) => one.value === value));

/** Under one handle each side knew somebody else, and so neither had a reason to ask. */
const areStrangers = (mine: AuthorRow, theirs: AuthorRow): boolean =>
  theirs.names.length > 0 && theirs.names.every(({ value }) => isOtherName(mine.names, value));

export function mergeAuthor(mine: AuthorRow, theirs: AuthorRow): AuthorRow {
  const newer = theirs.lastSeen > mine.lastSeen ? theirs : mine;
  return {
    ...newer,
    customerId: mine.customerId,
    handles: lines(mine.handles, theirs.handles),
    names: lines(mine.names, theirs.names),
    firstSeen: Math.min(mine.firstSeen, theirs.firstSeen),
    lastSeen: newer.lastSeen,
    doubt: (mine.doubt && !settles(theirs, mine)) || (theirs.doubt && !settles(mine, theirs)) || areStrangers(mine, theirs),
  };
}

export const mergeCustomer = (mine: CustomerRow, theirs: CustomerRow): CustomerRow => ({
  ...mine,
  name: mine.name || theirs.name,
  tags: union(mine.tags, theirs.tags, MAX_TAGS),
  // Whoever asked not to be contacted asked all of us.
  dontContact: mine.dontContact || theirs.dontContact,
  since: Math.min(mine.since, theirs.since),
  lastAt: Math.max(mine.lastAt, theirs.lastAt),
});

/** When a case was last touched: by a post, or by whoever closed it. */
const touched = (row: CaseRow): number => Math.max(row.lastAt, row.closed?.at ?? 0);

export function mergeCase(mine: CaseRow, theirs: CaseRow): CaseRow {
  const newer = touched(theirs) > touched(mine) ? theirs : mine;
  return {
    ...newer,
    id: mine.id,
    // As its posts do: a file may be older than the day another brand took the case up.
    brandId: mine.brandId,
    needsAnswer: newer.needsAnswer,
    owner: newer.owner ?? mine.owner ?? theirs.owner,
    openedAt: Math.min(mine.openedAt, theirs.openedAt),
    lastInAt: Math.max(mine.lastInAt, theirs.lastInAt),
    lastAt: Math.max(mine.lastAt, theirs.lastAt),
    reference: mine.reference ?? theirs.reference,
  };
}

type Version = InteractionRow['versions'][number];

function versions(text: string, ...lists: readonly (readonly Version[])[]): Version[] {
  const all = new Map<string, Version>();
  for (const one of lists.flat()) {
    const was = all.get(one.text);
    if (one.text !== text && (!was || one.seenAt < was.seenAt)) all.set(one.text, one);
  }
  const sorted = [...all.values()].sort((a, b) => a.seenAt - b.seenAt || (a.text < b.text ? -1 : 1));
  return sorted.length > MAX_VERSIONS ? [...sorted.slice(0, 1), ...sorted.slice(1 - MAX_VERSIONS)] : sorted;
}

/** Earlier texts of a row that both sides know alike stay as they are, in whatever order clocks put them: joining again changes nothing. */
const alike = (a: readonly Version[], b: readonly Version[]): boolean =>
  a.length === b.length && a.every(({ text, seenAt }, i) => text === b[i]?.text && seenAt === b[i].seenAt);

export function mergeInteraction(mine: InteractionRow, theirs: InteractionRow): InteractionRow {
  const [older, newer] = theirs.seenAt > mine.seenAt ? [mine, theirs] : [theirs, mine];
  const change = textChange(older, newer, []);
  const said = change.kind === 'same' && newer.cut !== 'none' ? older : newer;
  const edited = change.kind === 'edited' ? [{ text: older.text, seenAt: older.seenAt }] : [];
  const reasons = new Map([...mine.reasons, ...theirs.reasons].map((reason) => [`${reason.kind} ${reason.words.join(' ')}`, reason]));
  return {
    ...newer,
    id: mine.id,
    customerId: mine.customerId ?? theirs.customerId,
    caseId: mine.caseId ?? theirs.caseId,
    brandId: mine.brandId ?? theirs.brandId,
    postId: mine.postId ?? theirs.postId,
    permalink: mine.permalink ?? theirs.permalink,
    threadId: mine.threadId ?? theirs.threadId,
    at: mine.at,
    time: mine.time ?? theirs.time,
    text: said.text,
    cut: said.cut,
    versions: !edited.length && alike(mine.versions, theirs.versions) ? mine.versions : versions(said.text, mine.versions, theirs.versions, edited),
    savedBy: mine.savedBy === 'person' || theirs.savedBy === 'person' ? 'person' : 'rule',
    reasons: [...reasons.values()].slice(0, 10),
    answers: mine.answers ?? theirs.answers,
    response: mine.response ?? theirs.response,
  };
}

const wording = (row: SavedReplyRow): string => JSON.stringify([row.title, row.text, row.aim, row.language, row.brandId]);

/** A short name for a text, the same every time: joining twice must not copy twice. */
function nameOf(text: string): string {
  let h = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) h = BigInt.asUintN(64, (h ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return h.toString(36);
}

/** The later edit stands; the earlier one, if it reads otherwise, stays beside it as a reply of its own. */
export function mergeReply(mine: SavedReplyRow, theirs: SavedReplyRow): { row: SavedReplyRow; beside: SavedReplyRow[] } {
  const [older, newer] = theirs.updatedAt > mine.updatedAt ? [mine, theirs] : [theirs, mine];
  const row = {
    ...newer,
    id: mine.id,
    tags: union(mine.tags, theirs.tags, 50),
    samples: union(mine.samples, theirs.samples, 200),
    used: Math.max(mine.used, theirs.used),
    lastUsed: Math.max(mine.lastUsed ?? 0, theirs.lastUsed ?? 0) || null,
    starter: newer.starter,
  };
  if (wording(older) === wording(newer)) return { row, beside: [] };
  const title = `${older.title.slice(0, 180)} (earlier)`;
  return { row, beside: [{ ...older, id: `${mine.id.slice(0, 80)}~${nameOf(wording(older))}`, title, starter: false }] };
}
