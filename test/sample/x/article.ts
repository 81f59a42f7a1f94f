/** One post as the site builds it, in three generations of markup. */
import { icon } from './icons';
import { mutate } from './mutate';
import { actions, avatar, domId, media, quote, timeLink, userName } from './parts';
import { handleOf, type Scene, type Shown } from './shown';
import { textNodes } from './text';
import { box, h, type Tree } from './tree';

export interface Form {
  /** feed: in a list; focal: the post a status page is about; dialog: above a reply box, without buttons. */
  place: 'feed' | 'focal' | 'dialog';
  /** A line leads to the post below or comes from the one above. */
  lineDown?: boolean;
  lineUp?: boolean;
  /** Says whom it answers. */
  replying?: boolean;
  /** Label above the post: pinned. */
  pinned?: boolean;
}

/** What stands above a reposted or pinned post. */
function context(shown: Shown, scene: Scene, form: Form): Tree | null {
  if (shown.repostedBy) {
    const id = domId(`c${shown.id}`);
    return box(
      'ctx',
      2,
      icon('repost', { 'aria-hidden': 'true' }),
      h(
        'a',
        { href: `/${handleOf(shown.repostedBy)}`, dir: 'ltr', role: 'link', id },
        h(
          'span',
          { id, 'data-testid': 'socialContext' },
          h('span', { dir: 'ltr' }, h('span', {}, ...textNodes(shown.repostedBy.name))),
          scene.labels.reposted,
        ),
      ),
    );
  }
  if (!form.pinned) return null;
  return box('ctx', 2, icon('pin', { 'aria-hidden': 'true' }), h('div', { dir: 'ltr', 'data-testid': 'socialContext' }, scene.labels.pinned));
}

function replying(shown: Shown, { labels }: Scene): Tree | null {
  if (shown.replyTo.length === 0) return null;
  const links = shown.replyTo.flatMap((p, i) => [
    i === 0 ? '' : labels.and,
    h('a', { href: `/${handleOf(p)}`, dir: 'ltr', role: 'link', class: 'lk' }, h('span', {}, `@${handleOf(p)}`)),
  ]);
  return box('rto', 2, h('div', { dir: 'ltr' }, labels.replyingTo, ...links.filter((l) => l !== '')));
}

const text = (shown: Shown): Tree | null =>
  shown.post.text
    ? h(
        'div',
        { dir: 'auto', lang: shown.post.language, id: domId(`t${shown.id}`), 'data-testid': 'tweetText', class: 'tx' },
        ...textNodes(shown.post.text),
      )
    : null;

const caret = (scene: Scene): Tree =>
  box(
    'crt',
    2,
    h(
      scene.options.gen === '2021' ? 'div' : 'button',
      {
        'aria-expanded': 'false',
        'aria-haspopup': 'menu',
        'aria-label': scene.labels.more,
        role: 'button',
        'data-testid': 'caret',
        ...(scene.options.gen === '2021' ? { tabindex: '0' } : { type: 'button' }),
      },
      h('div', { dir: 'ltr' }, icon('more', { 'aria-hidden': 'true' })),
    ),
  );

/** The article of a post; mutations already applied. Ads have neither time nor permalink. */
export function article(shown: Shown, scene: Scene, form: Form): Tree {
  const focal = form.place === 'focal';
  const old = scene.options.gen === '2021';
  const name = userName(shown, scene, shown.post.ad ? 'ad' : focal ? 'focal' : 'feed');
  const head = box(
    'hdr',
    2,
    box('hdl', 1, name),
    shown.post.ad ? h('div', { dir: 'ltr', class: 'adl' }, h('span', {}, scene.labels.ad)) : null,
    form.place === 'dialog' ? null : caret(scene),
  );
  const body = [
    form.replying || form.place === 'dialog' ? replying(shown, scene) : null,
    box('txc', 1, text(shown)),
    media(shown, scene),
    shown.quoted ? quote(shown.quoted, scene) : null,
    shown.post.ad
      ? box(
          'adc',
          1,
          h(
            'a',
            {
              href: `https://${handleOf(shown.author).replace(/_.*/, '')}.example/`,
              rel: 'noopener noreferrer nofollow',
              target: '_blank',
              dir: 'ltr',
              role: 'link',
            },
            `${handleOf(shown.author).replace(/_.*/, '')}.example`,
          ),
        )
      : null,
    focal
      ? box('ftm', 2, timeLink(shown, scene, true), shown.editedAt ? h('a', { href: '#', class: 'edt' }, ` · ${scene.labels.edited}`) : null)
      : null,
    !focal && shown.editedAt ? box('edt', 1, scene.labels.edited) : null,
    form.place === 'dialog' ? null : box('acr', 2, actions(shown, scene)),
  ];
  const rows = focal
    ? [box('row', 1, box('avl', 1, avatar(shown.author)), box('cnt', 1, head)), box('foc', 1, ...body)]
    : [box('row', 1, box('avl', 1, avatar(shown.author), form.lineDown ? h('div', { class: 'ln down' }) : null), box('cnt', 2, head, ...body))];
  // The line from the post above stands in a row of its own over the post, an empty box six levels down.
  const line = form.lineUp ? box('top', 3, h('div', { class: 'ln up' })) : null;
  const inner = box('pst', 2, line, context(shown, scene, form), ...rows);
  const labelled = ['n', 't', 'g'].map((salt) => domId(`${salt}${shown.id}`)).join(' ');
  const attrs = { 'aria-labelledby': labelled, role: 'article', tabindex: focal ? '-1' : '0', class: `art ${form.place}` };
  const whole = old
    ? h('article', attrs, box('', 1, h('div', { 'data-testid': 'tweet', class: 'old' }, inner)))
    : h('article', { ...attrs, 'data-testid': 'tweet' }, inner);
  return mutate(whole, scene.options.mutate);
}

/** An ad: its article within the measuring box, between pixels. */
export function adBox(shown: Shown, scene: Scene): Tree {
  const pixel = (side: string): Tree =>
    h('div', { 'data-testid': `${side}-impression-pixel`, class: 'px' }, h('div', { 'data-testid': 'placementTracking' }));
  return h('div', { 'data-testid': 'placementTracking' }, ...['top', 'right', 'bottom', 'left'].map(pixel), article(shown, scene, { place: 'feed' }));
}
