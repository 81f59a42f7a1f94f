/** X: home page, a post's own page, reply dialog and quote dialog, with Draft boxes. Bundled with React 17. */
import { h, press } from './dom';
import { mountDraft } from './draft';
import { sendButton, startProbe } from './probe';

const probe = startProbe();
const POSTS = [
  { id: '101', handle: 'mara_l', name: 'Mara', text: 'Third week. Still no lid for my kettle.' },
  { id: '102', handle: 'tobin', name: '@mara_l', text: 'My name only looks like hers.' },
  { id: '103', handle: 'mara_l', name: 'Mara', text: 'And another thing 😀 about the lid' },
] as const;
type XPost = (typeof POSTS)[number];

/** In a dialog the time is no link, there are no buttons, and the emoji is a picture. */
function article(post: XPost, inDialog: boolean): HTMLElement {
  const time = h('time', { datetime: '2026-11-02T09:04:00.000Z' }, '2h');
  const [before, after] = post.text.split('😀');
  const text = h('div', { 'data-testid': 'tweetText', lang: 'en', dir: 'auto' }, h('span', {}, before ?? ''));
  if (after !== undefined) text.append(h('img', { alt: '😀' }), h('span', {}, after));
  return h(
    'article',
    { 'data-testid': 'tweet', tabindex: '0', id: `${inDialog ? 'dialog-' : ''}post-${post.id}` },
    h('div', { 'data-testid': `UserAvatar-Container-${post.handle}` }),
    h(
      'div',
      { 'data-testid': 'User-Name' },
      h('span', {}, post.name),
      h('a', { href: `/${post.handle}` }, h('span', {}, `@${post.handle}`)),
      inDialog ? time : h('a', { href: `/${post.handle}/status/${post.id}` }, time),
    ),
    text,
    ...(inDialog
      ? []
      : [
          press({ 'data-testid': 'reply' }, () => later(() => dialog(post, 'reply')), 'Reply'),
          press({ 'data-testid': 'retweet' }, () => later(() => dialog(post, 'quote')), 'Quote'),
        ]),
  );
}

const later = (act: () => void): void => void setTimeout(act, 250);

function box(name: string): HTMLElement {
  const root = h('div');
  probe.boxes[name] = mountDraft(root, 'Post text');
  return h(
    'div',
    {},
    h('div', { 'data-testid': 'UserAvatar-Container-BrindleKettles' }),
    h('div', { 'data-testid': 'tweetTextarea_0RichTextInputContainer' }, root),
    sendButton('tweetButton'),
  );
}

/** As the site does: everything behind is hidden from assistive tools, and the focus is pulled back into the dialog. */
function dialog(post: XPost, kind: 'reply' | 'quote'): void {
  document.querySelector('[role="dialog"]')?.remove();
  const own = box(`${kind}-dialog`);
  const made = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' },
    ...(kind === 'reply' ? [article(post, true), own] : [own, article(post, true)]),
  );
  document.body.append(made);
  main.setAttribute('aria-hidden', 'true');
  made.querySelector<HTMLElement>('[contenteditable]')?.focus();
  document.addEventListener('focusin', (event) => {
    if (made.isConnected && !made.contains(event.target as Node)) made.querySelector<HTMLElement>('[contenteditable]')?.focus();
  });
}

const focal = POSTS.find((post) => location.pathname.endsWith(`/status/${post.id}`));
const column = h('div', { 'data-testid': 'primaryColumn' });
if (focal) column.append(article(focal, false), box('inline'), ...POSTS.filter((p) => p !== focal).map((p) => article(p, false)));
else column.append(box('new-post'), ...POSTS.map((p) => article(p, false)));
const main = h('main', { role: 'main' }, column);
document.body.append(
  main,
  h('div', { 'data-testid': 'DMDrawer' }, h('div', { 'data-testid': 'dmComposerTextInput', role: 'textbox', contenteditable: 'true' })),
);
