/**
 * Which card frame belongs to which page document, and the post chosen there. A frame is paired by a one-time token that
 * only its own page's content script was given; tokens and pairs live in session storage and outlive the worker.
 */
import type { Caller } from '../bus/sender';
import { fail, ok, type Result } from '../kit/result';
import { serial } from '../kit/serial';
import type { WhoAmI } from '../model/account';
import type { Capture } from '../model/match';
import type { PageCaller } from './documents';
import type { Host } from './host';

/** A token not redeemed by then is void, ms. */
export const TOKEN_LIFE = 5_000;

/** So many erased posts are remembered of one frame. */
const MOST_ERASED = 100;

export type CardCaller = Extract<Caller, { who: 'card' }>;

export interface Chosen {
  capture: Capture | null;
  whoami: WhoAmI;
}

interface Ticket extends Chosen {
  tabId: number;
  docId: string;
  documentId: string | null;
  at: number;
  /** The frame that redeemed it: its own retry after the worker died gets the same answer, nobody else's does. */
  by: { frameId: number; documentId: string | null } | null;
}

export interface Pair extends Chosen {
  tabId: number;
  docId: string;
  documentId: string | null;
  frameId: number;
  frameDocumentId: string | null;
  /** Posts that stood in this frame when their writer was erased, by key. Chosen anew, a post is like one of somebody not met yet. */
  erased?: string[];
}

const TICKET = 'token:';
const PAIR = 'pair:';
const REFUSED = fail('not-allowed', 'This card could not be matched with its page. Close it and open it again.');

export class Pairing {
  private readonly turn = serial();

  constructor(private readonly host: Pick<Host, 'session' | 'now'>) {}

  mint(page: PageCaller, docId: string, chosen: Chosen): Promise<string> {
    return this.turn(async () => {
      const now = this.host.now();
      const tickets = Object.entries((await this.host.session.all(TICKET)) as Record<string, Ticket>);
      // One open ticket a document; what is late is void anyway.
      const stale = tickets.filter(([, one]) => now - one.at > TOKEN_LIFE || (one.docId === docId && !one.by)).map(([key]) => key);
      if (stale.length) await this.host.session.remove(stale);
      const token = crypto.randomUUID().replaceAll('-', '');
      const ticket: Ticket = { ...chosen, tabId: page.tabId, docId, documentId: page.documentId, at: now, by: null };
      await this.host.session.set(TICKET + token, ticket);
      return token;
    });
  }

  redeem(token: string, card: CardCaller): Promise<Result<Pair>> {
    return this.turn(async () => {
      const ticket = (await this.host.session.get(TICKET + token)) as Ticket | undefined;
      if (!ticket || this.host.now() - ticket.at > TOKEN_LIFE || ticket.tabId !== card.tabId) {
        if (ticket) await this.host.session.remove([TICKET + token]);
        return REFUSED;
      }
      if (ticket.by && (ticket.by.frameId !== card.frameId || ticket.by.documentId !== card.documentId)) return REFUSED;
      const { tabId, docId, documentId, capture, whoami } = ticket;
      const pair: Pair = { tabId, docId, documentId, capture, whoami, frameId: card.frameId, frameDocumentId: card.documentId };
      await this.host.session.set(TICKET + token, { ...ticket, by: { frameId: card.frameId, documentId: card.documentId } });
      await this.host.session.set(PAIR + tabId, pair);
      return ok(pair);
    });
  }

  async of(tabId: number): Promise<Pair | null> {
    return ((await this.host.session.get(PAIR + tabId)) as Pair | undefined) ?? null;
  }

  async all(): Promise<Pair[]> {
    return Object.values(await this.host.session.all(PAIR)) as Pair[];
  }

  /** Whether this very frame was paired. */
  async holds(card: CardCaller): Promise<boolean> {
    const pair = await this.of(card.tabId);
    return pair !== null && pair.frameId === card.frameId && pair.frameDocumentId === card.documentId;
  }

  /** Another post chosen in a document whose frame is paired already. Null: there is no such frame. */
  choose(page: PageCaller, docId: string, chosen: Chosen): Promise<Pair | null> {
    return this.turn(async () => {
      const pair = await this.of(page.tabId);
      if (!pair || pair.docId !== docId || pair.documentId !== page.documentId) return null;
      const next: Pair = { ...pair, ...chosen, erased: (pair.erased ?? []).filter((key) => key !== chosen.capture?.key) };
      await this.host.session.set(PAIR + page.tabId, next);
      return next;
    });
  }

  /** Notes of these people's posts, wherever one is at hand, that they are being erased: `isTheirs` tells whose it is. */
  erased(isTheirs: (capture: Capture) => boolean): Promise<void> {
    return this.turn(async () => {
      for (const pair of await this.all()) {
        const { capture, erased = [] } = pair;
        if (capture && isTheirs(capture))
          await this.host.session.set(PAIR + pair.tabId, { ...pair, erased: [...erased, capture.key].slice(-MOST_ERASED) });
      }
    });
  }

  async forget(tabId: number): Promise<void> {
    await this.turn(() => this.host.session.remove([PAIR + tabId]));
  }
}
