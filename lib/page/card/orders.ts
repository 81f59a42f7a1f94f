/** Orders that the second script answers: the list for the popup, scroll to a mention, open the card of the one in view. */
import type { HealthReport } from '../../model/health';
import type { Capture } from '../../model/match';
import type { ComposerAdapter } from '../../sites/contract';
import { isExcluded } from '../../sites/hosts';
import type { Link } from '../link';

/** Plain words for why a post is ours; the card says the same. */
const WHY = {
  'under-our-post': 'under our post',
  'reply-to-us': 'reply to us',
  'mentions-us': 'mentions us',
  'on-our-page': 'on our Page',
  'our-conversation': 'our conversation',
} as const;

/** As many posts as one answer may carry. */
const MOST = 100;

function why(capture: Capture): string {
  const reason = capture.matches[0]?.reasons[0];
  if (!reason) return '';
  return reason.kind === 'keyword' ? `mentions “${reason.words.join(' ')}”` : WHY[reason.kind];
}

/** By the address, not by what was read before it changed. The first script knows fewer of these places: it has no bytes for all. */
const isPrivate = (): boolean => isExcluded(new URL(location.href));

/** `box`: names the reply box last in focus, null for none. */
export function answerOrders(link: Link, composer: ComposerAdapter, openCard: (key: string) => void, box: () => string | null): void {
  const { commands } = link;
  /** The mention gone to last by key. */
  let went: string | null = null;
  const health = (): HealthReport => ({ ...link.health(), ...(link.view() && isPrivate() && { status: 'excluded' }) });
  commands.list = () => ({
    mentions: (isPrivate() ? [] : link.here())
      .filter(({ capture, mark }) => mark && capture.matches[0])
      .slice(0, 200)
      .map(({ capture }) => ({
        key: capture.key,
        author: capture.post.author.name ?? capture.post.author.handle ?? '',
        text: capture.post.text.slice(0, 280),
        state: link.state(capture.key),
        why: why(capture),
        brandId: capture.matches[0]?.brandId ?? '',
        at: capture.post.time?.from ?? null,
      })),
    health: health(),
    whoami: composer.whoami(document),
    box: box(),
  });
  // Pages that are not read (off, private messages) give nothing.
  commands.posts = () => ({ posts: link.view() && !isPrivate() ? link.readAll().slice(0, MOST) : [] });
  commands.show = ({ key }) => {
    const found = link.find(key);
    found?.unit.element.scrollIntoView({ block: 'center' });
    if (found) openCard(key);
    return found !== null;
  };
  commands.next = async () => {
    const here = link.here().filter((p) => p.mark);
    const last = here.findIndex((p) => p.capture.key === went);
    const seen = last < 0 ? await inView(here.map((p) => p.unit.element)) : null;
    const next = (seen ? here.find((p) => seen.has(p.unit.element)) : here[last + 1]) ?? here[0];
    if (!next) return null;
    went = next.capture.key;
    next.unit.element.scrollIntoView({ block: 'center' });
    link.focusMark(went);
    return null;
  };
  commands.openCard = async () => {
    const here = link.here().filter((p) => p.mark);
    const seen = await inView(here.map((p) => p.unit.element));
    const inSight = here.filter((p) => seen.has(p.unit.element));
    // The one that a person went to by key comes before one that is in view beside it.
    const first = inSight.find((p) => p.capture.key === went) ?? inSight[0] ?? here[0];
    if (first) openCard(first.capture.key);
    return null;
  };
}

/** Which of these are on screen, without forcing a layout. */
function inView(elements: readonly Element[]): Promise<Set<Element>> {
  return new Promise((done) => {
    if (!elements.length) return done(new Set());
    const eye = new IntersectionObserver((entries) => {
      eye.disconnect();
      done(new Set(entries.filter((e) => e.isIntersecting).map((e) => e.target)));
    });
    elements.forEach((element) => eye.observe(element));
  });
}
