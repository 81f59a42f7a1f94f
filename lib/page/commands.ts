/** Orders from the worker to this page. The first script draws mark states; the second script adds the rest to `link.commands`. */
import type { CommandName } from '../bus/calls';
import { api } from './api';
import type { Link } from './link';

interface Order {
  earshot?: unknown;
  command?: CommandName;
  docId?: string | null;
  input?: never;
}

/** Answers the worker for as long as the document's script lives. */
export function answerCommands(link: Link): void {
  const onMessage = (message: unknown, sender: { id?: string; tab?: unknown }, respond: (answer: unknown) => void): boolean | undefined => {
    const order = message as Order;
    if (order?.earshot !== 1 || !order.command || sender.id !== api.runtime.id || sender.tab) return undefined;
    const act = link.commands[order.command] as ((input: unknown, docId: string | null) => unknown) | undefined;
    if (!act || (order.docId && order.docId !== link.docId)) {
      respond({ ok: false, code: 'page-gone', message: 'This page has changed since. Open the card again.' });
      return undefined;
    }
    Promise.resolve()
      .then(() => act(order.input, order.docId ?? null))
      .then(
        (value) => respond({ ok: true, value }),
        () => respond({ ok: false, code: 'internal', message: 'The page could not do that. Try again.' }),
      );
    // The answer comes later: keeps the channel open in both browsers.
    return true;
  };
  api.runtime.onMessage.addListener(onMessage);
  link.signal.addEventListener('abort', () => {
    try {
      api.runtime.onMessage.removeListener(onMessage);
    } catch {
      // The extension is gone and its listeners with it.
    }
  });
}
