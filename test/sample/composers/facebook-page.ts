/** Facebook: three posts, comments with rows of replies, a post dialog and a chat, with Lexical boxes. */
import { h, press } from './dom';
import { mountLexical } from './lexical';
import { sendButton, startProbe } from './probe';

const probe = startProbe();
const later = (act: () => void): void => void setTimeout(act, 250);

function box(name: string, label: string): HTMLElement {
  const form = h('form', { role: 'presentation' });
  probe.boxes[name] = mountLexical(form, 'rich', label);
  form.append(sendButton('send'));
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}
const focusIn = (el: Element): void => el.querySelector<HTMLElement>('[contenteditable]')?.focus();

/** A comment and what hangs below it. `label`: of its reply box, which opens on the site's own Reply. */
function row(name: string, id: string, author: string, label: string, replies: [string, string][]): HTMLElement {
  const under = h('div');
  const open = (): void =>
    later(() => {
      if (!under.querySelector('form')) under.append(box(`reply-${name}-${id}`, label));
      focusIn(under.lastElementChild ?? under);
    });
  const one = (at: string, by: string, above: string | null): HTMLElement => {
    const ids = above ? `comment_id=${above}&reply_comment_id=${at}` : `comment_id=${at}`;
    return h(
      'div',
      { role: 'article', tabindex: '-1', 'aria-label': `Comment by ${by} 3 hours ago`, id: `${name}-comment-${at}` },
      h('a', { href: `/${by.toLowerCase()}?comment_id=Y29t`, 'aria-hidden': 'true' }),
      h('a', { href: `/${by.toLowerCase()}?comment_id=Y29t`, role: 'link' }, by),
      h('div', { dir: 'auto', lang: 'en' }, `Words of ${by}`),
      h(
        'ul',
        {},
        h('li', {}, h('a', { href: `/brindle/posts/7?${ids}` }, '3h')),
        h(
          'li',
          {},
          press({ 'aria-label': 'Like' }, () => undefined, 'Like'),
        ),
        h('li', {}, press({}, open, 'Reply')),
      ),
    );
  };
  under.append(...replies.map(([at, by]) => h('div', {}, one(at, by, id))));
  return h('div', {}, h('div', {}, one(id, author, null)), under);
}

function post(n: number, text: string, body: HTMLElement[], comment: () => void): HTMLElement {
  return h(
    'div',
    { 'aria-posinset': String(n), 'aria-describedby': `d${n}`, 'aria-labelledby': `l${n}`, id: `post-${n}` },
    h('h3', { 'data-ad-rendering-role': 'profile_name' }, h('a', { href: '/brindle' }, 'Brindle')),
    h('div', { 'data-ad-rendering-role': 'story_message' }, text),
    press({ 'aria-label': 'Leave a comment' }, comment, h('span', { 'data-ad-rendering-role': 'comment_button' }, 'Comment')),
    ...body,
  );
}

function dialog(): void {
  const list = [row('dialog', '31', 'Mara', 'Reply to Mara', []), row('dialog', '32', 'Tobin', 'Reply to Tobin', [])];
  document.body.append(
    h(
      'div',
      { role: 'dialog' },
      h('h3', { 'data-ad-rendering-role': 'profile_name' }, h('a', { href: '/brindle' }, 'Brindle')),
      h('div', { 'data-ad-rendering-role': 'story_message' }, 'New lids are here today.'),
      h('div', {}, ...list),
      box('dialog', 'Comment as Brindle'),
    ),
  );
  main.setAttribute('aria-hidden', 'true');
  focusIn(document.querySelector('[role="dialog"] form') ?? document.body);
}

const single = box('main-2', 'Comment as Brindle');
const several = box('main-3', 'Comment as Brindle');
const main = h(
  'div',
  { role: 'main' },
  post(1, 'New lids are here today.', [], () => later(dialog)),
  // A label in a language of few: no word tells comment and reply apart, and it names writer and author alike.
  post(2, 'How do you descale?', [h('div', {}, row('two', '21', 'Brindle', 'Idatzi Brindle gisa', [])), single], () => focusIn(single)),
  post(
    3,
    'Open on Saturday.',
    [h('div', {}, row('three', '41', 'Mara', 'Reply as Brindle', [['43', 'Priya']]), row('three', '42', 'Tobin', 'Reply as Brindle', [])), several],
    () => focusIn(several),
  ),
);
const chat = h('div', {}, h('div', { role: 'grid', 'data-scope': 'messages_table' }, h('div', { role: 'row' }, 'See you Sunday')));
probe.boxes['chat'] = mountLexical(chat, 'rich', 'Message');
chat.querySelector('[contenteditable]')?.setAttribute('aria-placeholder', 'Aa');
document.body.append(main, h('input', { type: 'search', 'aria-label': 'Search' }), chat);
