/** Second script of a page, injected on first need: the card's frame and the way of a text into the site's box. */
import type { WhoAmI } from '../../model/account';
import type { ComposerAdapter } from '../../sites/contract';
import { getLink } from '../link';
import { send } from '../send';
import { CardFrame } from './frame';
import { watchBoxes } from '../compose';
import { insertCommand } from './insert';
import { picture } from './picture';
import { answerOrders } from './orders';
import { lookBelow } from './thread';

/** Starts once in a document whose first script is there. */
export function startSecond(composers: readonly ComposerAdapter[]): void {
  const link = getLink();
  if (!link || link.openCard) return;
  const composer = composers.find((c) => c.id === link.adapter.id);
  if (!composer) return;
  link.picture = picture;
  link.draw(link.here().map(({ capture: { key: of } }) => ({ key: of, state: link.state(of) })));
  const frame = new CardFrame(link.signal);
  let key: string | null = null;
  /** The post whose card is on its way. */
  let coming: string | null = null;

  const ask = async (of: string | null): Promise<{ token: string; delivered: boolean } | null> => {
    const capture = of ? (link.find(of)?.capture ?? null) : null;
    if (of && !capture) return null;
    const whoami: WhoAmI = composer.whoami(document);
    return (await send('page.card', { docId: link.docId, capture, whoami })) ?? null;
  };

  link.openCard = (of) => {
    const found = link.find(of);
    if (!found) return;
    key = coming = of;
    const { element } = found.unit;
    void Promise.all([ask(of), whereIs(found.mark?.host ?? element), whereIs(element)]).then(([ticket, mark, post]) => {
      if (key === of) coming = null;
      if (ticket && key === of) frame.show(ticket.token, ticket.delivered, { mark, post }, homeOf(element));
    });
  };
  // A card that was put by with its page (Firefox) shows what was known then, and belongs to nobody once another was opened in its tab.
  const back = async (of: string | null): Promise<void> => {
    const element = of && frame.open && link.find(of)?.unit.element;
    const ticket = element && (await ask(of));
    if (ticket && !ticket.delivered && key === of && frame.open) frame.show(ticket.token, false, null, homeOf(element));
  };
  addEventListener('pageshow', (event) => event.isTrusted && event.persisted && void back(key), { signal: link.signal });
  link.holdsCard = (node) => frame.holds(node);
  const close = (): void => {
    if (!frame.open) return;
    frame.hide();
    if (key) link.focusMark(key);
    key = null;
  };
  link.commands.frame = (order) => {
    if (order.do === 'move') frame.shift(order.dx, order.dy);
    // A close takes a moment on its way: a mark pressed in that moment opens its card all the same, that of the same post too.
    else if (order.key && order.key === coming) frame.hide();
    else if (!order.key || order.key === key) close();
    return null;
  };
  link.commands.inSight = () => {
    if (frame.open) frame.look();
    return frame.open;
  };
  link.commands.thread = (order) => lookBelow(link, order.key);
  const boxes = watchBoxes(composer, link.signal);
  answerOrders(link, composer, link.openCard, () => boxes.label());
  const insert = insertCommand(link, composer, boxes);
  link.commands.insert = async (order) => {
    const done = await insert(order);
    // The text stands in the site's box now, and that is where the person looks next: the card must not cover it.
    if (done.kind === 'inserted') frame.hide();
    return done;
  };

  if (link.pendingOpen) {
    const first = link.pendingOpen;
    delete link.pendingOpen;
    link.openCard(first);
    // Nothing is added to a page without a mention of us, also when the popup asks what is here.
  } else if (link.here().some((p) => p.mark)) void ask(null).then((ticket) => ticket && frame.warm(ticket.token));
}

/**
 * Where the card's host must stand for this post: inside the modal dialog that holds it (everything outside is inert or
 * fought over by its focus trap), else at the document's root.
 */
function homeOf(element: Element): Element {
  return element.closest('dialog[open], [role="dialog"]') ?? document.querySelector('dialog:modal') ?? document.documentElement;
}

/** Place of an element in the viewport, told by the browser's own next frame instead of a forced layout. */
function whereIs(element: Element): Promise<DOMRectReadOnly> {
  return new Promise((done) => {
    const eye = new IntersectionObserver((entries) => {
      eye.disconnect();
      done(entries[0]?.boundingClientRect ?? new DOMRectReadOnly(0, 0, 0, 0));
    });
    eye.observe(element);
  });
}
