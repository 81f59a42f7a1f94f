/** Posts for trying keywords on come from pages that are read, and never from private ones. */
import { afterEach, expect, it, vi } from 'vitest';
import { answerOrders } from '../../../lib/page/card/orders';
import type { Link, Placed } from '../../../lib/page/link';
import type { PageView } from '../../../lib/model/view';
import type { ComposerAdapter } from '../../../lib/sites/contract';
import { SITES } from '../../../lib/sites/hosts';
import { post } from '../listening/lib';

afterEach(() => vi.unstubAllGlobals());

function ordersAt(href: string, over: Partial<Link>): Link['commands'] {
  vi.stubGlobal('location', new URL(href));
  vi.stubGlobal('document', {});
  const commands: Link['commands'] = {};
  const composer = { whoami: () => ({ handle: null, name: null }) } as unknown as ComposerAdapter;
  answerOrders({ commands, ...over } as Link, composer, () => undefined, () => null); // prettier-ignore
  return commands;
}

async function told(pathname: string, on: boolean, many = 3, home: string = SITES.x.home): Promise<number> {
  const readAll = () => Array.from({ length: many }, (_, i) => post(`post ${i}`));
  const answer = await ordersAt(`${home}${pathname}`, { view: () => (on ? ({} as PageView) : null), readAll }).posts?.({}, null);
  return answer?.posts.length ?? -1;
}

it('gives what is on screen, a hundred at most', async () => {
  expect(await told('/home', true)).toBe(3);
  expect(await told('/home', true, 300)).toBe(100);
});
it('gives nothing off duty, and nothing of private pages, also where the address has only just changed', async () => {
  expect(await told('/home', false)).toBe(0);
  for (const path of SITES.x.exclude) expect(await told(path, true), path).toBe(0);
  expect(await told(`${SITES.x.exclude[0]}/1234`, true)).toBe(0);
  for (const path of ['/brindle/inbox', '/marketplace/inbox/1', '/%6Dessages']) expect(await told(path, true, 3, SITES.facebook.home), path).toBe(0);
});

it('lists no mention of a private page that only the worker knows, and says what it is', async () => {
  const capture = {
    key: 'k',
    post: post('Brindle?'),
    matches: [{ brandId: 'b', maybe: false, reasons: [{ kind: 'mentions-us', words: [] }] }],
    own: null,
  };
  const here = () => [{ capture, mark: {} } as unknown as Placed];
  const health = () => ({ status: 'reading' }) as ReturnType<Link['health']>;
  const at = async (path: string) =>
    ordersAt(`${SITES.facebook.home}${path}`, { here, health, state: () => 'new', view: () => ({}) as PageView }).list?.({}, null);
  expect(await at('/brindle')).toMatchObject({ mentions: [{ key: 'k' }], health: { status: 'reading' } });
  expect(await at('/brindle/inbox')).toMatchObject({ mentions: [], health: { status: 'excluded' } });
});
it('says of a post that it was shown, or that it stands on the page no more', async () => {
  const commands: Link['commands'] = {};
  const opened: string[] = [];
  const find = (key: string) => (key === 'x:1' ? { unit: { element: { scrollIntoView: () => opened.push('scrolled') } } } : null);
  answerOrders({ commands, find } as unknown as Link, {} as ComposerAdapter, (key) => opened.push(key), () => null); // prettier-ignore
  expect(await commands.show?.({ key: 'x:2' }, null)).toBe(false);
  expect(opened).toEqual([]);
  expect(await commands.show?.({ key: 'x:1' }, null)).toBe(true);
  expect(opened).toEqual(['scrolled', 'x:1']);
});
