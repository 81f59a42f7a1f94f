/** Why the latest posts that a page showed were not kept. In session storage, which needs no room on the disk and outlives the worker. */
import type { Result } from '../kit/result';
import type { Context } from './context';

const KEY = 'unkept';

/** Notes how the latest try to keep posts went. */
export async function noteKept({ host }: Context, tried: Result<unknown>): Promise<void> {
  if (!tried.ok) await host.session.set(KEY, tried.message);
  else if ((await host.session.get(KEY)) !== undefined) await host.session.remove([KEY]);
}

/** The sentence to be said, with what to do; null: what pages show is kept. */
export async function whyUnkept({ host }: Context): Promise<string | null> {
  const said = await host.session.get(KEY);
  return typeof said === 'string' ? said : null;
}
