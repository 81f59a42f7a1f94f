/** A reference as a link: only https, only where the template says, whatever the reference holds. */
import { describe, expect, it } from 'vitest';
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
});
