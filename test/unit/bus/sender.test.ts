import { describe, expect, it } from 'vitest';
import { callerOf, type SenderLike } from '../../../lib/bus/sender';
import { excludeMatches, SITES } from '../../../lib/sites/hosts';

const SELF = { id: 'me', origin: 'chrome-extension://me' };
const FIREFOX = { id: 'earshot@earshot.example', origin: 'moz-extension://5d0e' };
const page: SenderLike = { id: 'me', url: 'https://x.com/home', origin: 'https://x.com', frameId: 0, documentId: 'd', tab: { id: 3 } };
const who = (sender: SenderLike, self = SELF) => callerOf(sender, self)?.who ?? null;

describe('who may speak', () => {
  it('lets a content script of a known site speak as a page of that site', () => {
    expect(callerOf(page, SELF)).toEqual({ who: 'page', site: 'x', host: 'x.com', tabId: 3, documentId: 'd' });
    // A tab that is on its way to another place, or tells none.
    for (const url of ['https://x.com/someone', 'https://other.example/login', '', undefined])
      expect(who({ ...page, tab: { id: 3, url } })).toBe('page');
    expect(callerOf({ ...page, url: 'https://www.facebook.com/brindle', origin: 'https://www.facebook.com' }, SELF)).toMatchObject({
      site: 'facebook',
    });
    expect(callerOf({ ...page, id: FIREFOX.id, documentId: undefined }, FIREFOX)).toMatchObject({ who: 'page', documentId: null });
  });

  it('hears no other extension, subframe, unknown host, plain http, other port, excluded page or missing sender', () => {
    const wrong: SenderLike[] = [
      { ...page, id: 'other' },
      { ...page, id: undefined },
      { ...page, frameId: 1 },
      { ...page, frameId: undefined },
      { ...page, tab: undefined },
      { ...page, tab: {} },
      { ...page, tab: { id: 3, url: 'https://x.com/messages/1' } },
      { ...page, tab: { id: 3, url: 'https://x.com/%6Dessages' } },
      { ...page, url: 'https://evil.example/' },
      { ...page, url: 'https://x.com.evil.example/' },
      { ...page, url: 'https://evil.example/?x.com' },
      { ...page, url: 'http://x.com/' },
      { ...page, url: 'https://x.com:8443/' },
      { ...page, url: 'https://x.com/messages/1' },
      { ...page, url: 'https://www.facebook.com/login.php' },
      { ...page, url: 'about:blank' },
      { ...page, url: 'blob:https://x.com/1' },
      { ...page, url: 'not a url' },
      // Sandboxed by its site: the site's address, an origin of its own.
      { ...page, origin: 'null' },
      { ...page, origin: 'https://evil.example' },
      { ...page, url: undefined },
      {},
    ];
    expect(wrong.filter((sender) => callerOf(sender, SELF) !== null)).toEqual([]);
    expect(callerOf({ ...page, id: '' }, { id: '', origin: SELF.origin })).toBeNull();
  });

  it('takes our card file in a frame of a tab for a card, also under an address made for the session', () => {
    const card = { id: 'me', frameId: 4, documentId: 'c', tab: { id: 3 } };
    expect(callerOf({ ...card, url: 'chrome-extension://dynamic-guid/card.html' }, SELF)).toEqual({
      who: 'card',
      tabId: 3,
      frameId: 4,
      documentId: 'c',
    });
    expect(who({ ...card, url: 'chrome-extension://me/card.html#t' })).toBe('card');
    // Any other of our pages in a frame has been put there by someone else.
    expect(who({ ...card, url: 'chrome-extension://me/options.html' })).toBeNull();
    expect(who({ ...card, id: FIREFOX.id, url: 'moz-extension://5d0e/card.html' }, FIREFOX)).toBe('card');
  });

  it('takes our pages in a popup, panel or own tab for ours, but not under a foreign origin', () => {
    expect(callerOf({ id: 'me', url: 'chrome-extension://me/popup.html' }, SELF)).toEqual({ who: 'own', tabId: null });
    expect(callerOf({ id: 'me', url: 'chrome-extension://me/options.html', frameId: 0, tab: { id: 5 } }, SELF)).toEqual({ who: 'own', tabId: 5 });
    expect(who({ id: 'me', url: 'chrome-extension://else/options.html', frameId: 0, tab: { id: 5 } })).toBeNull();
    expect(who({ id: 'me', url: 'chrome-extension://dynamic-guid/card.html', frameId: 0, tab: { id: 5 } })).toBeNull();
  });
});

describe('private places that only the browser and the worker know', () => {
  const at = (path: string): SenderLike => ({ ...page, url: `https://www.facebook.com${path}`, origin: 'https://www.facebook.com' });
  /** As browsers match the manifest's patterns: an asterisk is anything, and the query belongs to the path. */
  const kept = (path: string): boolean =>
    excludeMatches('facebook').some((pattern) =>
      new RegExp(`^${pattern.replace(/[.?]/g, '\\$&').replaceAll('*', '.*')}$`).test(`https://www.facebook.com${path}`),
    );

  it.each(['/marketplace/inbox', '/marketplace/inbox/?targetTab=SELLER', '/ad_center', '/brindle/ad_center?x=1', '/Brindle/inbox/'])(
    '%s is one',
    (path) => expect([who(at(path)), kept(path)]).toEqual([null, true]),
  );
  it.each(['/brindle/inbox', '/brindle/inbox/1?a=b', '/100099/allactivity?category=all', '/brindle/settings', '/brindle/settings/?tab=x'])(
    '%s is one',
    (path) => expect([who(at(path)), kept(path)]).toEqual([null, true]),
  );
  it.each(['/', '/inbox', '/brindle', '/marketplace/item/1', '/brindle/posts/settings-for-your-kettle/1', '/groups/1/posts/2/?x=inbox'])(
    '%s is none',
    (path) => expect([who(at(path)), kept(path)]).toEqual(['page', false]),
  );

  it('the manifest names them all, and those that the page’s script knows too', () => {
    for (const path of SITES.facebook.exclude) expect(excludeMatches('facebook')).toContain(`https://www.facebook.com${path}/*`);
    for (const match of SITES.x.matches) expect(excludeMatches('x')).toContain(match.replace('/*', '/messages'));
  });
});
