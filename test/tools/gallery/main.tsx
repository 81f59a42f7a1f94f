/** Dev only: the card with invented views, to look at. `?view=mara&theme=dark&dir=rtl`. Acts answer as the worker would. */
import { createRoot } from 'react-dom/client';
import { Card } from '../../../components/card/Card';
import { GuardContext, openGuard, watchGuard } from '../../../components/card/guard';
import type { CardSource } from '../../../components/card/source';
import { applyTheme } from '../../../components/ui/theme';
import type { Draft } from '../../../lib/model/draft';
import type { CardView } from '../../../lib/model/card';
import { sense } from './sense';
import * as plain from './views';
import * as guesses from './views-guesses';
import '../../../components/card/card.css';

const query = new URLSearchParams(location.search);
const views = { ...plain, ...guesses };
const make = views[(query.get('view') ?? 'mara') as keyof typeof views] ?? views.mara;
let view: CardView = make(Date.now());
if (query.get('audience') === 'limited') view = { ...view, post: { ...view.post, audience: 'limited' } };
const asks = query.get('view') === 'busy';
const calls: unknown[] = [];
Object.assign(window, { calls });

const source: CardSource = {
  start: (show) => {
    show({ ok: true, value: view });
    Object.assign(window, {
      choose: (name: keyof typeof views) => {
        view = views[name](Date.now());
        show({ ok: true, value: view });
      },
    });
  },
  // Of `waking` the rest comes when the page is told to: `rest()`.
  read: async () => {
    if (view.suggestions === null) {
      calls.push({ whole: true });
      await new Promise<void>((rest) => Object.assign(window, { rest }));
      view = { ...guesses.guessed(Date.now()), key: view.key };
    }
    return { ok: true, value: view };
  },
  act: (opId, action) => {
    calls.push({ opId, action });
    if (action.do === 'initials') view = { ...view, initials: action.initials };
    if (action.do === 'take' && view.case)
      view = { ...view, case: { ...view.case, state: action.on ? 'taken' : 'new', owner: action.on ? view.initials : null } };
    if (action.do === 'dont-contact' && view.person.customer)
      view = { ...view, person: { ...view.person, customer: { ...view.person.customer, dontContact: action.on } } };
    const again = calls.filter((call) => (call as { opId: string }).opId === opId).length > 1;
    if (action.do === 'not-about-us' || (action.do === 'note' && action.text === 'Full' && !again))
      return Promise.resolve({ ok: false, code: 'storage-full', message: 'The disk is full: nothing was saved. Free some space, then try again.' });
    return Promise.resolve({ ok: true, value: view });
  },
  keyed: () => undefined,
  quietAdd: (opId, what, length) => {
    calls.push({ opId, what, length });
    return Promise.resolve({ ok: true, value: { id: 'word:lid', kind: 'word', value: 'lid', label: 'lid', since: 0, until: null } });
  },
  quietRemove: (opId, id) => {
    calls.push({ opId, id });
    return Promise.resolve({ ok: true, value: null });
  },
  team: () => Promise.resolve(['IV', 'LM']),
  undo: (opId, of) => {
    calls.push({ opId, of });
    return Promise.resolve({ ok: true, value: null });
  },
  insert: (opId, text, replyId, confirmed) => {
    calls.push({ opId, text, replyId, confirmed });
    if (asks && !confirmed.length)
      return Promise.resolve({
        ok: true,
        value: {
          kind: 'ask',
          questions: [
            { ask: 'account', writer: view.writer },
            { ask: 'not-empty', text: 'I was just typing' },
          ],
        },
      });
    if (query.get('view') === 'stranger')
      return Promise.resolve({ ok: true, value: { kind: 'copy', message: 'The reply box did not take the text.' } });
    return Promise.resolve({ ok: true, value: { kind: 'inserted', chars: text.length } });
  },
  used: (opId, id) => void calls.push({ opId, used: id }),
  sense: sense(
    () => view,
    (call) => void calls.push(call),
  ),
  draft: {
    read: (key) => {
      calls.push({ draftOf: key });
      const left = sessionStorage.getItem(key);
      return Promise.resolve({ ok: true, value: left ? (JSON.parse(left) as Draft) : null });
    },
    keep: (key, draft) => {
      sessionStorage.setItem(key, JSON.stringify(draft));
      return Promise.resolve({ ok: true, value: null });
    },
  },
  frame: (what) => void calls.push(what),
};

applyTheme(query.get('theme'));
document.documentElement.dir = query.get('dir') ?? 'ltr';
const root = document.getElementById('root');
if (root) {
  // `&guard`: judged as in a page, for the tests of the guard in a foreign frame.
  const watched = query.has('guard') ? watchGuard(root, new AbortController().signal) : { guard: openGuard, reset: () => undefined };
  createRoot(root).render(
    <GuardContext value={watched.guard}>
      <Card source={source} opened={watched.reset} />
    </GuardContext>,
  );
}
