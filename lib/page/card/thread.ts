/**
 * The thread below one post as it stands on the page: who replied, to whom, and how many of the site's own number are shown.
 * Looked at when the card asks, after it was painted; read in slices, nothing is kept.
 */
import type { CommandOut } from '../../bus/calls';
import type { Post } from '../../model/post';
import type { ReadContext, SiteAdapter, Unit } from '../../sites/contract';
import { belowByAddress } from '../../sites/below';
import type { Link, Placed } from '../link';
import { answers } from './answer';

type Look = NonNullable<CommandOut<'thread'>>;
type Reply = Look['replies'][number];

/** Units looked at below one post, and replies told: twins of what the worker takes (lib/model/sense). */
const LOOKED = 300;
const TOLD = 100;
/** Own work in one go, ms. */
const SLICE = 4;

/** Null: the post is not on the page any more. */
export async function lookBelow(link: Pick<Link, 'find' | 'adapter' | 'signal'>, key: string): Promise<Look | null> {
  const placed = link.find(key);
  if (!placed) return null;
  const asked = placed.capture.post;
  const replies: Reply[] = [];
  const posts: Post[] = [];
  const { inside, units } = below(link.adapter, placed);
  // Counts what is missing for nobody: the reading status is the first script's business.
  const context: ReadContext = { gaps: { must: (_name, found) => found ?? null }, now: Date.now(), url: new URL(location.href) };
  let shown = 0;
  let end = performance.now() + SLICE;
  for (const unit of units.slice(0, LOOKED)) {
    if (performance.now() > end) {
      await new Promise((next) => setTimeout(next, 0));
      if (link.signal.aborted) return null;
      end = performance.now() + SLICE;
    }
    const post = unit.kind === 'ad' || !unit.element.isConnected ? null : link.adapter.read(unit, context);
    if (!post || post.isRepost) continue;
    const direct = answers(post, asked);
    const to = direct ? -1 : posts.findLastIndex((other) => answers(post, other));
    if (!direct && to < 0 && !inside && !belowByAddress(post, asked)) continue;
    // X counts answers to the post itself, Facebook everything below it.
    if (direct || post.site !== 'x') shown++;
    if (replies.length >= TOLD) continue;
    posts.push(post);
    replies.push({ ...post, direct, to: to < 0 ? null : to });
  }
  return { replies, shown, total: asked.counts.replies ?? null };
}

/** What may be a reply, document order. `inside`: all of it stands in the post's own element, so it surely is below it. */
function below(adapter: SiteAdapter, { unit: { element } }: Placed): { inside: boolean; units: Unit[] } {
  let host = element;
  for (let up = element.parentElement && adapter.unitOf(element.parentElement); up; up = up.parentElement && adapter.unitOf(up.parentElement))
    host = up;
  const within = adapter.units(host).filter((unit) => unit.element !== host);
  if (within.length) return { inside: host === element, units: within.filter((unit) => follows(element, unit.element)) };
  const root = adapter.roots(document).find((one) => one.contains(element));
  const units = root ? adapter.units(root).filter((unit) => follows(element, unit.element)) : [];
  return { inside: false, units };
}

/** `b` stands after `a` in the page, or in it. */
const follows = (a: Element, b: Element): boolean => a !== b && (a.compareDocumentPosition(b) & 4) !== 0;
