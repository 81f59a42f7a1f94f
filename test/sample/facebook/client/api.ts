/** Questions to the town's server. */
import type { WireFeed, WirePerson, WirePlace, WireSingle } from '../wire';
import { options } from './session';

async function ask<T>(params: Record<string, string>): Promise<T> {
  const answer = await fetch(`/api/graphql/?${new URLSearchParams(params).toString()}`);
  return (await answer.json()) as T;
}

export const askFeed = (where: string, after: number): Promise<WireFeed> =>
  ask({ doc: 'feed', where, after: String(after), posts: String(options().posts) });
export const askPlace = (path: string): Promise<WirePlace | null> => ask({ doc: 'place', path });
export const askPost = (path: string): Promise<WireSingle> => ask({ doc: 'post', path, posts: String(options().posts) });
export const askAccount = (): Promise<WirePerson> => ask({ doc: 'account', as: options().as });
export const askContacts = (): Promise<WirePerson[]> => ask({ doc: 'contacts' });
