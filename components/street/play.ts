/** The sample street as a state: who said what, which case stands where. It lives in this page's memory and is never stored. */
import { onAct, onAnswer, openCase, type CaseAct } from '../../lib/customers/case';
import { markOfCase } from '../../lib/customers/mark-state';
import { needsAnswer } from '../../lib/customers/needs';
import { newId } from '../../lib/kit/id';
import { quieting, viewQuiet } from '../../lib/listening/quiet';
import type { OwnAccount } from '../../lib/model/account';
import type { CardAction } from '../../lib/model/card';
import type { CaseRow, InteractionRow } from '../../lib/model/customer';
import type { MarkState, Match } from '../../lib/model/match';
import type { Post } from '../../lib/model/post';
import type { QuietRow } from '../../lib/model/quiet';
import type { BrandRow, SavedReplyRow } from '../../lib/model/settings';
import { matchesOf } from './matches';
import { before, formOfQuery, referenceOf, STAND_IN, streetPosts } from './people';
import { rowOf } from './rows';

export type StreetBrand = Pick<BrandRow, 'id' | 'name' | 'color' | 'query' | 'addressed'>;

/** What the street is set up with: the user's own brand, accounts, replies and initials. */
export interface Given {
  brand: StreetBrand | null;
  accounts: readonly OwnAccount[];
  replies: readonly SavedReplyRow[];
  initials: string;
}

/** One post of the street and all that hangs on it. Each author has one post, so `key` names the person too. */
export interface House {
  key: string;
  post: Post;
  match: Match | null;
  case: CaseRow | null;
  /** Everything said and noted, newest first, without the post itself. */
  rows: InteractionRow[];
  tags: string[];
  dontContact: boolean;
  /** The text in the reply box below the post. */
  box: string;
}

export interface StreetState {
  houses: readonly House[];
  quiet: readonly QuietRow[];
  initials: string;
  /** The post whose card is open. */
  chosen: string | null;
  /** Posts answered from their box. */
  sent: readonly string[];
  /** Where the focus goes next: what was open has closed. */
  focus: { key: string; on: 'mark' | 'box' } | null;
}

/** "take" on or off, and every other act on a case under its own name; null: not an act on the case. */
function caseAct(action: CardAction): CaseAct | null {
  switch (action.do) {
    case 'take':
      return { do: action.on ? 'take' : 'let-go' };
    case 'pass':
    case 'elsewhere':
    case 'no-reply':
    case 'not-about-us':
    case 'settled':
    case 'waiting':
    case 'reopen':
      return action;
    default:
      return null;
  }
}

export class Play {
  readonly brand: StreetBrand;
  readonly handle: string;
  /** The user's own keywords found nothing here, so the street speaks of the stand-in. */
  readonly borrowed: boolean;
  private state: StreetState;
  private readonly heard = new Set<() => void>();

  /** `now`: ms since 1970, the moment the street's posts count from. */
  constructor(
    readonly given: Given,
    readonly now: number,
  ) {
    const own = given.brand && housesOf(given.brand, given.accounts, now);
    this.borrowed = Boolean(own && !own.some((house) => house.match));
    this.brand = given.brand && !this.borrowed ? given.brand : STAND_IN;
    const account = given.accounts.find((one) => one.role === 'brand' && one.brandId === this.brand.id);
    this.handle = account?.handle ?? (this.brand.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || 'brand');
    const houses = own && !this.borrowed ? own : housesOf(STAND_IN, [], now);
    this.state = { houses, quiet: [], initials: given.initials, chosen: null, sent: [], focus: null };
  }

  readonly snapshot = (): StreetState => this.state;
  readonly subscribe = (heard: () => void): (() => void) => {
    this.heard.add(heard);
    return () => void this.heard.delete(heard);
  };
  private set(part: Partial<StreetState>): void {
    this.state = { ...this.state, ...part };
    for (const heard of this.heard) heard();
  }
  private change(key: string, to: (house: House) => House): void {
    this.set({ houses: this.state.houses.map((house) => (house.key === key ? to(house) : house)) });
  }
  house(key: string | null): House | null {
    return this.state.houses.find((house) => house.key === key) ?? null;
  }

  /** The mark of a post; null: none, because it is not about the brand or somebody made it quiet. */
  mark(house: House): MarkState | null {
    if (!house.case || quieting(house.post, this.state.quiet.map(viewQuiet), Date.now())) return null;
    return markOfCase(house.case);
  }
  choose(key: string): void {
    this.set({ chosen: key, focus: null });
  }
  /** Closes the card; the focus goes back to the mark, or on to the box that was filled. */
  close(on: 'mark' | 'box'): void {
    const key = this.state.chosen;
    if (key) this.set({ chosen: null, focus: { key, on } });
  }
  write(key: string, box: string): void {
    this.change(key, (house) => ({ ...house, box }));
  }
  /** The person sends what stands in the box: only now is the post answered. */
  send(key: string): void {
    const text = this.house(key)?.box.trim();
    if (!text) return;
    const at = Date.now();
    const ours = rowOf({ kind: 'ours', text, at, key, by: this.handle, brandId: this.brand.id, initials: this.state.initials || null });
    this.change(key, (house) => ({
      ...house,
      box: '',
      rows: [ours, ...house.rows],
      case: house.case && onAnswer(house.case, { at, by: this.brand.name }, []),
    }));
    this.set({ sent: [...this.state.sent, key], focus: { key, on: 'mark' } });
  }
  act(key: string, action: CardAction): void {
    const by = { now: Date.now(), initials: this.state.initials };
    if (action.do === 'initials') return this.set({ initials: action.initials });
    this.change(key, (house) => {
      if (action.do === 'note')
        return { ...house, rows: [rowOf({ kind: 'note', text: action.text, at: by.now, key, initials: by.initials }), ...house.rows] };
      if (action.do === 'tag') return { ...house, tags: [...house.tags.filter((tag) => tag !== action.tag), ...(action.on ? [action.tag] : [])] };
      if (action.do === 'dont-contact') return { ...house, dontContact: action.on };
      const act = caseAct(action);
      const said = { at: house.post.time?.from ?? by.now, time: house.post.time, needs: needs(house.post, house.match) };
      return act && house.case ? { ...house, case: onAct(house.case, act, by, [said]) } : house;
    });
  }
  putBack(key: string, was: CaseRow): void {
    this.change(key, (house) => ({ ...house, case: was }));
  }
  hush(row: QuietRow): void {
    this.set({ quiet: [...this.state.quiet.filter((one) => one.id !== row.id), row] });
  }
  unhush(id: string): void {
    this.set({ quiet: this.state.quiet.filter((one) => one.id !== id) });
  }
}

const needs = (post: Post, match: Match | null): boolean =>
  needsAnswer({ text: post.text, reasons: match?.reasons ?? [], isRepost: post.isRepost, own: false }).needs;

function housesOf(brand: StreetBrand, accounts: readonly OwnAccount[], now: number): House[] {
  const posts = streetPosts(formOfQuery(brand.query), brand.name, now);
  const matches = matchesOf(posts, brand, accounts, now);
  return posts.map((post, i) => {
    const key = `x:${post.id ?? i}`;
    const match = matches[i] ?? null;
    const said = { at: post.time?.from ?? now, time: post.time, needs: needs(post, match) };
    const base = { id: newId(), customerId: key, brandId: brand.id, site: post.site, threadId: key };
    const rows = match
      ? before(post.author.name ?? '', brand.name).map((one) => rowOf({ ...one, at: now - one.ago, key, by: brand.name, brandId: brand.id }))
      : [];
    return {
      key,
      post,
      match,
      case: match ? { ...openCase(base, said), reference: referenceOf(post.author.name ?? '') } : null,
      rows,
      tags: [],
      dontContact: false,
      box: '',
    };
  });
}
