/** Posts for trying keywords on come from pages that are read, and never from private ones. */
import { afterEach, expect, it, vi } from 'vitest';
import { answerOrders } from '../../../lib/page/card/orders';
import type { Link } from '../../../lib/page/link';
import type { ComposerAdapter } from '../../../lib/sites/contract';
import { SITES } from '../../../lib/sites/hosts';
import { post } from '../listening/lib';

afterEach(() => vi.unstubAllGlobals());

async function told(pathname: string, on: boolean, many = 3): Promise<number> {
  vi.stubGlobal('location', { pathname });
  const commands: Link['commands'] = {};
  const readAll = () => Array.from({ length: many }, (_, i) => post(`post ${i}`));
  const link = { commands, view: () => (on ? {} : null), adapter: SITES.x, readAll } as unknown as Link;
  answerOrders(link, {} as ComposerAdapter, () => undefined, () => null); // prettier-ignore
  const answer = await commands.posts?.({}, null);
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
});
