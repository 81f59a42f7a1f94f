/** Facebook as the worker hears of it: comments below a post of ours, their times as rough as the site shows them at the moment of the look. */
import { afterEach, beforeEach } from 'vitest';
import type { PostTime } from '../../../lib/model/post';
import { capture, HOUR, underOurPost } from '../store/make';
import { DOC, makeRig, PAGE, valueOf, WHO, type Rig } from './rig';

export const MIN = 60_000;
export const DAY = 24 * HOUR;
const FACEBOOK = { ...PAGE, url: 'https://www.facebook.com/' };
export const OURS = { handle: 'brindlekettles', name: 'Brindle' };
export const MARA = { handle: 'mara.k', name: 'Mara' };
const ROOT = { id: '1000', author: OURS };

export type Seen = ReturnType<typeof capture>;
type Over = Parameters<typeof capture>[0];

/** What stands below a comment. */
export const below = (id: string, author = OURS, text = 'I did, it is leaking still, what now?'): Over => ({ parent: { id, author }, text });

export function facebookOn(rig: Rig) {
  /** What the site shows now of what was really written then: whole minutes, hours or days. */
  function shown(real: number): PostTime {
    const age = rig.clock.now - real;
    const step = age < HOUR ? MIN : age < DAY ? HOUR : DAY;
    const full = Math.floor(age / step);
    return { at: null, from: rig.clock.now - (full + 1) * step, to: rig.clock.now - full * step };
  }
  const comment = (id: string, real: number, over: Over = {}): Seen =>
    capture(
      {
        site: 'facebook',
        kind: 'comment',
        id,
        permalink: `/p?comment_id=${id}`,
        author: MARA,
        time: shown(real),
        text: 'My blender lid is leaking, what can I do?',
        parent: ROOT,
        root: ROOT,
        ...over,
      },
      [underOurPost],
    );
  const ours = (id: string, real: number, to: string, over: Over = {}): Seen => ({
    ...comment(id, real, { author: OURS, text: 'Please tighten the ring.', parent: { id: to, author: MARA }, replyTo: ['mara.k'], ...over }),
    matches: [],
    own: 'brand',
  });
  const report = async (...captures: Seen[]) =>
    Object.fromEntries(
      valueOf(await rig.page('page.report', { docId: DOC, site: 'facebook', captures }, FACEBOOK)).marks.map((m) => [m.key, m.state]),
    );
  const removed = async (...ids: string[]) => valueOf(await rig.page('page.removed', { docId: DOC, site: 'facebook', ids }, FACEBOOK));
  /** The card of a post is opened on its page. */
  async function open(of: Seen): Promise<void> {
    const facebook = of.post.site === 'facebook';
    const { token } = valueOf(
      await rig.page('page.card', { docId: DOC, capture: of, whoami: facebook ? OURS : WHO }, facebook ? FACEBOOK : undefined),
    );
    valueOf(await rig.card('card.claim', { token }));
  }
  async function answeredOf(of: Seen) {
    await open(of);
    return valueOf(await rig.card('card.read', {}))?.answered ?? null;
  }
  async function chipsOf(of: Seen) {
    await open(of);
    return valueOf(await rig.card('card.chips', { key: of.key }));
  }
  return { shown, comment, ours, report, removed, open, answeredOf, chipsOf };
}

/** For a whole file of tests: each has a worker of its own, with Facebook open in a tab. Filled when a test begins. */
export function facebookEach(): { rig: Rig; fb: ReturnType<typeof facebookOn> } {
  const on = {} as ReturnType<typeof facebookEach>;
  beforeEach(async () => {
    on.rig = await makeRig();
    on.fb = facebookOn(on.rig);
  });
  afterEach(async () => {
    await on.rig.ctx.meaning.settled();
    on.rig.close();
  });
  return on;
}
