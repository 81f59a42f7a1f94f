/** A reference as a link: only https, only where the template says, whatever the reference holds. */
import { describe, expect, it } from 'vitest';
import { brandPage, customerPage, replyPage } from '../../../components/ui/links';
import { referenceUrl, wrongReferenceLink } from '../../../lib/customers/reference';

const TEMPLATE = 'https://tickets.example/case/{{reference}}?from=earshot';

describe('link for references', () => {
  it.each(['', '   ', TEMPLATE, 'https://tickets.example/?id={{ reference }}', 'HTTPS://tickets.example:8443/{{reference}}'])('takes %j', (text) =>
    expect(wrongReferenceLink(text)).toBeNull(),
  );
  it.each([
    ['http://tickets.example/{{reference}}', /https:\/\//],
    ['javascript:alert({{reference}})', /https:\/\//],
    ['tickets.example/{{reference}}', /https:\/\//],
    ['https://tickets.example/', /needs \{\{reference\}\}/],
    ['https://tickets.example/{{ticket}}', /needs \{\{reference\}\}/],
    ['https://{{reference}}.example/', /after the host/],
    ['https://mara:secret@tickets.example/{{reference}}', /user name/],
    ['https://tickets.example/{{reference}}/{{other}}', /cannot be read/],
    ['https://tickets example/{{reference}}', /cannot be read/],
    ['https://{{reference}}', /after the host/],
  ])('refuses %j with a sentence', (text, sentence) => expect(wrongReferenceLink(text)).toMatch(sentence));

  it('puts the reference in as text, never as part of the address', () => {
    expect(referenceUrl(TEMPLATE, 'BR-2041')).toBe('https://tickets.example/case/BR-2041?from=earshot');
    expect(referenceUrl(TEMPLATE, 'a/b?c=#d é')).toBe('https://tickets.example/case/a%2Fb%3Fc%3D%23d%20%C3%A9?from=earshot');
    for (const bad of ['..', '.', '', null]) expect(referenceUrl(TEMPLATE, bad)).toBeNull();
    expect(new URL(referenceUrl(TEMPLATE, '//evil.example/$&') ?? '').host).toBe('tickets.example');
    expect(referenceUrl('http://tickets.example/{{reference}}', 'x')).toBeNull();
    expect(referenceUrl(undefined, 'x')).toBeNull();
  });

  it('holds no half of a character, for that no address can', () => {
    expect(referenceUrl(TEMPLATE, 'BR\ud83d-1')).toBe('https://tickets.example/case/BR%EF%BF%BD-1?from=earshot');
    expect(referenceUrl(TEMPLATE, '\u{1f600}')).toBe('https://tickets.example/case/%F0%9F%98%80?from=earshot');
  });
});

describe('our own pages', () => {
  it('have an address for whatever id a file brought in', () => {
    expect([customerPage('a b'), brandPage('a#b'), replyPage('c')]).toEqual([
      '/customer.html?id=a%20b',
      '/options.html?brand=a%23b#brands',
      '/options.html?reply=c#replies',
    ]);
    for (const page of [customerPage, brandPage, replyPage]) expect(page('\udc00x')).toContain('=%EF%BF%BDx');
  });
});
