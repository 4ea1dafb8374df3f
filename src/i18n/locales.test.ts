import { describe, expect, it } from 'vitest';
import { pickLocale } from './locales';

describe('language of a request', () => {
  it('is the one chosen before, whatever the browser asks for', () => {
    expect(pickLocale('km', 'en-US')).toBe('km');
    expect(pickLocale('fr', 'km')).toBe('km');
  });

  it('is the most wanted one that we speak', () => {
    expect(pickLocale(undefined, 'fr-FR, en;q=0.5, km-KH;q=0.8')).toBe('km');
    expect(pickLocale(undefined, 'km;q=0, en-GB')).toBe('en');
  });

  it('is English when nothing fits', () => {
    expect(pickLocale(undefined, null)).toBe('en');
    expect(pickLocale('', 'de;q=abc')).toBe('en');
  });
});
