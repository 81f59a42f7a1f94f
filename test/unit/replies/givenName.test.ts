import { describe, expect, it } from 'vitest';
import { givenNameOf } from '../../../lib/replies/givenName';

describe('given name', () => {
  it.each([
    ['Mara Lind', 'Mara'],
    ['Mara', 'Mara'],
    ['Mara 🫖', 'Mara'],
    ['🌸 Anna-Lena Weber', 'Anna-Lena'],
    ['Jean-Luc Moreau', 'Jean-Luc'],
    ['José García López', 'José'],
    ['Zoë van der Berg', 'Zoë'],
    ['Peter O’Hara (he/him)', 'Peter'],
    ['Sophie L.', 'Sophie'],
  ])('%s -> %s', (name, given) => {
    expect(givenNameOf(name)).toBe(given);
  });

  it.each([
    'Brindle Kettles',
    'Brindle Team',
    'Anna Bakery',
    'Peter Support',
    'The Tea Lover',
    'Angry Customer',
    'Not Happy',
    'kettlefan92',
    'mara',
    'MARA LIND',
    'Mara LIND',
    'J. Lind',
    'M L',
    'Dr. Anna Weber',
    'Herr Weber',
    'Mrs Smith',
    'Nguyen Van An',
    'Kim Min Ji',
    'Tanaka Hiro',
    'Lind, Mara',
    '田中 花子',
    'Мария',
    '🔥🔥🔥',
    'Ma🫖ra Lind',
    'Mara | Coach',
    'Mara & Tom',
    '@mara',
    'Mara_Lind',
    'DealsDaily',
    'Anna and the long story of a name that goes on',
    '<b>Anna</b> Weber',
    '',
    ' ',
    '2Pac',
    'Anna Weber Official',
  ])('is not taken from "%s"', (name) => {
    expect(givenNameOf(name)).toBeNull();
  });

  // Quadratic work would take minutes, and the test would run out of its time.
  it('costs nothing on a name of a million marks', () => {
    expect(givenNameOf(`A${'\u0301\u0323'.repeat(500_000)}`)).toBeNull();
  });
});
