/** Where a card gets its view from and sends its acts to: a frame paired with its page, or an own page with a tab's number. */
import type { CallIn } from '../../lib/bus/calls';
import { onCardOrder, onChanged, onPanel, send } from '../../lib/bus/client';
import type { Result } from '../../lib/kit/result';
import type { QuietWhat } from '../../lib/bus/quiet-calls';
import type { CardAction, CardView, InsertResult } from '../../lib/model/card';
import type { Draft } from '../../lib/model/draft';
import type { CaseRow } from '../../lib/model/customer';
import type { QuietLength, QuietRow } from '../../lib/model/quiet';
import { applyTheme } from '../ui/theme';
import { senseSource, type SenseSource } from './sense/source';

export type Question = 'account' | 'not-empty' | 'answered';

export interface CardSource {
  /** Starts: `show` gets every newly chosen post (its view null: nothing chosen yet; null: it is being read), `stale` is called when it should be read again. */
  start(show: (answer: Result<CardView | null> | null) => void, stale: () => void, signal: AbortSignal): void;
  /** Reads the whole of the post at hand again; `more`: that many further entries of the history. */
  read(more: number): Promise<Result<CardView | null>>;
  /** `key`: the post it is meant for; refused when another was chosen meanwhile. */
  act(opId: string, action: CardAction, key?: string): Promise<Result<CardView | null>>;
  insert(opId: string, text: string, replyId: string | null, confirmed: Question[], key?: string): Promise<Result<InsertResult>>;
  used(opId: string, replyId: string): void;
  /** What stands around the post: its thread, what the history says, proof. */
  sense: SenseSource;
  /** Calls `insert` when the key for it was pressed; it answers whether something is open to insert. */
  keyed(insert: () => boolean, signal: AbortSignal): void;
  quietAdd(opId: string, what: QuietWhat, length: QuietLength): Promise<Result<QuietRow>>;
  quietRemove(opId: string, id: string): Promise<Result<null>>;
  /** Initials of colleagues, likeliest first. */
  team(): Promise<readonly string[]>;
  /** Takes the act `of` back. */
  undo(opId: string, of: string, was: CaseRow, is: CaseRow): Promise<Result<unknown>>;
  /** Texts begun and not yet sent anywhere, by post. */
  draft: { read(key: string): Promise<Result<Draft | null>>; keep(key: string, draft: Draft): Promise<Result<null>> };
  /** Only a frame in a page can be moved, sized and closed. */
  frame: ((what: CallIn<'card.frame'>) => void) | null;
}

interface Hash {
  token: string;
  theme: string | null;
}

/** Reads `#token&theme=dark`. Null: no token. */
export function readHash(hash: string): Hash | null {
  const [token = '', ...rest] = hash.replace(/^#/, '').split('&');
  if (token.length < 16) return null;
  const theme = rest.find((part) => part.startsWith('theme='))?.slice(6) ?? null;
  return { token, theme };
}

const meant = (key: string | undefined): { key?: string } => (key === undefined ? {} : { key });

/** What works alike from a frame and from an own page. */
const COMMON: Pick<CardSource, 'used' | 'quietAdd' | 'quietRemove' | 'team' | 'undo'> = {
  used: (opId, id) => void send('reply.used', { opId, id }),
  quietAdd: (opId, what, length) => send('quiet.add', { opId, what, length }),
  quietRemove: (opId, id) => send('quiet.remove', { opId, id }),
  team: async () => {
    const answer = await send('team.initials', null);
    return answer.ok ? answer.value.initials : [];
  },
  undo: (opId, of, was, is) => send('case.undo', { opId, of, was, is }),
};

const draftsOf = (tabId?: number): CardSource['draft'] => {
  const tab = tabId === undefined ? {} : { tabId };
  return {
    read: (key) => send('draft.read', { ...tab, key }),
    keep: (key, draft) => send('draft.keep', { ...tab, key, draft }),
  };
};

/** Takes the token out of the address, so that it stands nowhere once used. */
function takeHash(): Hash | null {
  const found = readHash(location.hash);
  if (found) history.replaceState(null, '', location.pathname);
  return found;
}

/** The card inside a page: claims each token it is given. */
export function frameSource(): CardSource {
  let turn = 0;
  /** The post on show; undefined: none, or another is on its way. */
  let shown: string | undefined;
  let blank = (): void => undefined;
  let byKey = (): boolean => false;
  return {
    start(tell, stale, signal) {
      const show: typeof tell = (answer) => {
        shown = answer?.ok ? answer.value?.key : undefined;
        tell(answer);
      };
      blank = () => {
        turn += 1;
        show({ ok: true, value: null });
      };
      // A warm frame is told by the worker that another post was chosen; nothing travels through the page.
      onCardOrder((order) => {
        if (order === 'insert') return document.visibilityState === 'visible' && byKey();
        if (order === 'blank') return blank();
        show(null);
        const mine = (turn += 1);
        void send('card.read', {}).then((answer) => mine === turn && !signal.aborted && show(answer));
      }, signal);
      const claim = async (): Promise<void> => {
        const hash = takeHash();
        if (!hash) return;
        applyTheme(hash.theme);
        const mine = (turn += 1);
        const answer = await send('card.claim', { token: hash.token });
        if (mine !== turn || signal.aborted) return;
        show(answer.ok ? { ok: true, value: answer.value.view } : answer);
      };
      addEventListener('hashchange', () => void claim(), { signal });
      onChanged(() => document.visibilityState === 'visible' && stale(), signal);
      void claim();
    },
    read: (more) => send('card.read', { whole: true, ...(more && { more }) }),
    act: (opId, action, key) => send('card.act', { opId, action, ...meant(key) }),
    insert: async (opId, text, replyId, confirmed, key) => {
      const answer = await send('card.insert', { opId, text, replyId, confirmed, ...meant(key) });
      // The page has put the frame away already, so that it does not cover the box; the next post starts blank.
      if (answer.ok && answer.value.kind === 'inserted') blank();
      return answer;
    },
    sense: senseSource(),
    draft: draftsOf(),
    ...COMMON,
    // Other orders are answered where they are heard; only this one says whether something was open.
    keyed: (insert) => {
      byKey = insert;
    },
    frame: (what) => {
      void send('card.frame', what.do === 'close' ? { ...what, ...meant(shown) } : what);
      // Closed: the next post must not show this person for a moment.
      if (what.do === 'close') blank();
    },
  };
}

/** The same card beside the page: the post chosen last in tab `tabId`. */
export function tabSource(tabId: number): CardSource {
  return {
    start(show, stale, signal) {
      onChanged(stale, signal);
      // Choosing another post changes no row: the worker says so.
      onPanel((order) => {
        if (order.panel !== 'chosen' || order.tabId !== tabId) return false;
        void send('card.read', { tabId }).then((answer) => !signal.aborted && show(answer));
        return true;
      }, signal);
      addEventListener('focus', stale, { signal });
      document.addEventListener('mouseenter', stale, { signal });
      void send('card.read', { tabId }).then((answer) => !signal.aborted && show(answer));
    },
    read: (more) => send('card.read', { tabId, whole: true, ...(more && { more }) }),
    act: (opId, action, key) => send('card.act', { opId, tabId, action, ...meant(key) }),
    insert: (opId, text, replyId, confirmed, key) => send('card.insert', { opId, tabId, text, replyId, confirmed, ...meant(key) }),
    sense: senseSource(tabId),
    draft: draftsOf(tabId),
    ...COMMON,
    keyed: (insert, signal) => onPanel((order) => order.panel === 'insert' && order.tabId === tabId && insert(), signal),
    frame: null,
  };
}
