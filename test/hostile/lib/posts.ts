/** A plain timeline in X's markup with whatever texts an attacker writes: no script of the site's own, so that anything may be done to it. */
import type { Answer, House } from '../../sample/town';

export interface Written {
  text: string;
  name?: string;
  handle?: string;
  /** Default: made from the place in the list. */
  id?: string;
  /** Alternative text of a picture in the post. */
  alt?: string;
  /** Target of a link in the post. */
  url?: string;
  bio?: string;
}

const safe = (text: string): string => text.replace(/[&<>"\0]/g, (c) => (c === '\0' ? '\ufffd' : `&#${c.codePointAt(0)};`)).replaceAll('\r', '&#13;');

/** Id of the post at this place, as the page shows it. */
export const idAt = (i: number): string => String(1_990_000_000_000_000_000n + BigInt(i));
/** Those of the texts, the first at this place in the list, of whose post no row of the store is there. */
export const notKept = (texts: readonly string[], rows: ReadonlyMap<string, unknown>, first = 0): string[] =>
  texts.filter((_, i) => !rows.has(`x:${idAt(first + i)}`));

function article(post: Written, i: number, now: number): string {
  const handle = post.handle ?? 'maud_ferrin';
  const id = post.id ?? idAt(i);
  const picture =
    post.alt === undefined
      ? ''
      : `<div data-testid="tweetPhoto" aria-label="${safe(post.alt)}"><img alt="${safe(post.alt)}" src="/favicon.ico"></div>`;
  const link = post.url === undefined ? '' : ` <a href="${safe(post.url)}" rel="noopener" role="link">link</a>`;
  const at = new Date(now - 60_000 * (i + 1)).toISOString();
  return `<div data-testid="cellInnerDiv"><article role="article" tabindex="-1" data-testid="tweet"><div>
<div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"><a href="/${handle}" role="link"><img alt="" src="/favicon.ico"></a></div></div>
<div data-testid="User-Name"><div><a href="/${handle}" role="link"><div dir="ltr"><span><span>${safe(post.name ?? 'Maud Ferrin')}</span></span></div></a></div>
<div><div><a href="/${handle}" role="link" tabindex="-1"><div dir="ltr"><span>@${handle}</span></div></a></div><div dir="ltr"><span>·</span></div><div><a href="/${handle}/status/${id}" dir="ltr" role="link"><time datetime="${at}">1m</time></a></div></div></div>
${post.bio === undefined ? '' : `<div data-testid="UserDescription">${safe(post.bio)}</div>`}<div dir="auto" lang="en" data-testid="tweetText">${safe(post.text)}${link}</div>${picture}
<div aria-label="" role="group"><button aria-label="1 Replies. Reply" data-testid="reply" type="button">1</button></div></div></article></div>`;
}

/** x.com with these posts. `head`: markup at the head's start; `foot`: after the timeline. */
export function postsHouse(posts: () => readonly Written[], { head = '', foot = '' } = {}): House {
  return {
    hosts: ['x.com'],
    answer(url): Answer {
      if (url.pathname.startsWith('/favicon'))
        return { status: 200, contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
      const now = Date.now();
      return {
        status: 200,
        contentType: 'text/html; charset=utf-8',
        body: `<!DOCTYPE html><html lang="en"><head>${head}<meta charset="utf-8"><title>X</title><style>article{display:block;min-height:60px;overflow:hidden;max-height:300px}</style></head><body><main role="main"><div data-testid="primaryColumn"><section><div>${posts()
          .map((post, i) => article(post, i, now))
          .join('\n')}</div></section></div></main>${foot}</body></html>`,
      };
    },
  };
}
