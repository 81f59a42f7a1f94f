/** A permalink that was kept leads to its own site or nowhere, whatever a page or a file says it is. */
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../lib/customers/address';
import { valuesOf } from '../../../lib/replies/suggest';
import { post } from '../store/make';

describe('the address of a kept post', () => {
  it('is whole, on its own site', () => {
    expect(addressOf('x', '/mara_k/status/1')).toBe('https://x.com/mara_k/status/1');
    expect(addressOf('facebook', '/permalink.php?story_fbid=5&id=1')).toBe('https://www.facebook.com/permalink.php?story_fbid=5&id=1');
    expect(addressOf('x', 'https://twitter.com/mara_k/status/1')).toBe('https://twitter.com/mara_k/status/1');
    expect(addressOf('x', null)).toBeNull();
  });

  const bad = [
    '//evil.example/posts/1',
    '\\\\evil.example/posts/1',
    'https://evil.example/',
    'https://x.com.evil.example/',
    'https://x.com@evil.example/',
    'https://me@x.com/',
    'https://x.com:8443/',
    'http://x.com/',
    'https://www.facebook.com/1',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'blob:https://x.com/1',
    'chrome-extension://abc/card.html',
    '//[',
    'http://[',
    'https://%',
  ];

  it.each(bad)('is none where it leads elsewhere or cannot be read: %s', (permalink) => {
    expect(addressOf('x', permalink)).toBeNull();
  });

  it.each(['//evil.example/posts/1', '//['])('is asked for in a reply, not filled in, where it is none: %s', (permalink) => {
    const about = { post: post({ permalink }), person: post().author, brand: { id: 'b', name: 'Brindle', handle: null }, agent: { initials: 'OP' } };
    expect(valuesOf({ ...about, replies: [], now: 0 }, 'en')['post.link']).toBeNull();
  });
});
