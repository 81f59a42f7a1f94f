/** Gives the card its view of a house of the sample street and takes its acts. Nothing leaves this page. */
import { named } from '../../lib/listening/quiet';
import { fail, ok } from '../../lib/kit/result';
import type { CardView, Entry } from '../../lib/model/card';
import { Suggester } from '../../lib/replies/suggest';
import type { CardSource } from '../card/source';
import type { House, Play } from './play';

const DAY = 86_400_000;
const suggester = new Suggester();

/** The card's view of a house; null: not about the brand. */
export function viewOf(play: Play, house: House): CardView | null {
  const { post, match } = house;
  if (!match) return null;
  const { initials } = play.snapshot();
  const { brand } = play;
  const name = post.author.name ?? 'Unknown';
  const handle = post.author.handle ?? '';
  const ours = house.rows.find((row) => row.direction === 'out' && row.at >= (post.time?.from ?? 0));
  const history: Entry[] = house.rows.map((row) => ({
    row,
    author: row.kind === 'note' ? null : row.direction === 'out' ? brand.name : name,
    here: false,
  }));
  const times = [post.time?.from ?? play.now, ...house.rows.map((row) => row.at)];
  return {
    key: house.key,
    post,
    saved: 'yes',
    sentence: null,
    brand: { id: brand.id, name: brand.name, color: brand.color },
    match,
    person: {
      customer: { id: house.key, name, tags: house.tags, dontContact: house.dontContact, since: Math.min(...times), lastAt: Math.max(...times) },
      name,
      handles: [{ site: post.site, handle, name, was: [], doubt: false }],
    },
    history,
    historyTotal: history.length + 1,
    case: house.case,
    writer: { handle: play.handle, name: brand.name, role: 'brand' },
    answered: ours ? { by: brand.name, at: ours.at, roughness: 'exact', text: ours.text, as: 'brand' } : null,
    suggestions: suggester.suggest({
      post,
      brand: { id: brand.id, name: brand.name, handle: play.handle },
      person: post.author,
      agent: { initials },
      replies: play.given.replies,
      now: Date.now(),
      caseReference: house.case?.reference ?? null,
    }),
    initials,
  };
}

/** A source for the post that is chosen in `play`. `move`: the card was moved, CSS pixels. An insert closes it, as it does in a page. */
export function streetSource(play: Play, move: (dx: number, dy: number) => void): CardSource {
  const now = (): House | null => play.house(play.snapshot().chosen);
  const read = (): ReturnType<CardSource['read']> => {
    const house = now();
    return Promise.resolve(ok(house && viewOf(play, house)));
  };
  return {
    start: (show, _stale, signal) => {
      void read().then((answer) => !signal.aborted && show(answer));
    },
    read,
    act: (_opId, action) => {
      const house = now();
      if (house) play.act(house.key, action);
      return read();
    },
    insert: (_opId, text, _replyId, confirmed) => {
      const house = now();
      if (!house) return Promise.resolve(fail('not-found', 'Choose a mark first.'));
      if (house.box.trim() && !confirmed.includes('not-empty'))
        return Promise.resolve(ok({ kind: 'ask' as const, questions: [{ ask: 'not-empty' as const, text: house.box }] }));
      play.write(house.key, house.box.trim() ? `${house.box.trim()} ${text}` : text);
      play.close('box');
      return Promise.resolve(ok({ kind: 'inserted' as const, chars: text.length }));
    },
    used: () => undefined,
    sense: {
      thread: (key) => Promise.resolve(ok({ key, at: Date.now(), shown: 0, total: 0, own: null, peers: [], alikes: [], warn: null })),
      chips: (key) => Promise.resolve(ok({ key, firstTime: !play.house(key)?.rows.length, again: null, mood: null, same: null })),
      proof: (_opId, key) => Promise.resolve(ok({ customerId: key })),
    },
    keyed: () => undefined,
    quietAdd: (_opId, what, length) => {
      const found = named(what);
      if (!found) return Promise.resolve(fail('bad-input', 'A word to keep quiet needs a letter or a digit.'));
      const since = Date.now();
      const row = { ...found, id: `${found.kind}:${found.value}`, since, until: length === 'day' ? since + DAY : null };
      play.hush(row);
      return Promise.resolve(ok(row));
    },
    quietRemove: (_opId, id) => {
      play.unhush(id);
      return Promise.resolve(ok(null));
    },
    team: () => Promise.resolve(['IV']),
    undo: (_opId, _of, was) => {
      const house = now();
      if (house) play.putBack(house.key, was);
      return Promise.resolve(ok(null));
    },
    // Texts of the sample are kept nowhere.
    draft: { read: () => Promise.resolve(ok(null)), keep: () => Promise.resolve(ok(null)) },
    frame: (what) => (what.do === 'move' ? move(what.dx, what.dy) : play.close('mark')),
  };
}
