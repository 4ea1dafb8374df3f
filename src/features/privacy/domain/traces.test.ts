import { describe, expect, it } from 'vitest';
import { changesOf, pseudonymOf, rewritesFor } from './traces';

const DANA = {
  id: '665f1c2ab7d4e8a1c0934f12',
  email: 'dana.reyes@brightwave.example',
  firstName: 'Dana',
  lastName: 'Reyes',
  phone: '+1 415 555 0100',
};
const { everywhere, about } = rewritesFor(DANA, pseudonymOf('7f3a91c0'));

describe('what names a person', () => {
  it('goes from every text: address, telephone, full name', () => {
    const before = 'Dana Reyes <DANA.Reyes@brightwave.example>, +1 415 555 0100';
    expect(everywhere(before)).toBe('Erased person 7f3a91c0 <erased-7f3a91c0@erased.invalid>, (erased)');
  });

  it('is one name alone only in what is about them', () => {
    expect(everywhere('Dana Scott asked')).toBe('Dana Scott asked');
    expect(about('Dana took it. Danas, Bandana')).toBe('Erased took it. Danas, Bandana');
    expect(about('“Reyes”')).toBe('“person 7f3a91c0”');
  });

  it('is no part of a longer word or of a secret', () => {
    expect(about('aGVDana+Reyes=')).toBe('aGVDana+Reyes=');
  });
});

describe('a document', () => {
  const at = new Date(0);
  it('changes in the fields that name them, and in nothing else', () => {
    const document = {
      _id: 'Dana Reyes',
      key: 'avatars/Dana Reyes',
      at,
      amount: 2400,
      values: { who: ['Dana Reyes', 'Kim'], count: 2 },
      other: { who: 'Kim' },
    };
    expect(changesOf(document, everywhere)).toEqual({
      values: { who: ['Erased person 7f3a91c0', 'Kim'], count: 2 },
    });
  });

  it('of nobody changes in nothing', () => expect(changesOf({ text: 'Kim', at }, about)).toEqual({}));
});
