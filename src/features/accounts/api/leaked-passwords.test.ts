import { describe, expect, it } from 'vitest';
import { isLeakedPassword } from '../data/leaked-passwords';
import { LEAKED_PASSWORDS } from '../data/leaked-passwords.data';
import { PASSWORD_RULES } from './auth.schemas';

const listed = LEAKED_PASSWORDS.flatMap((row) => row.split(' '));
const capital = (text: string) => text.replace(/[a-z]/, (letter) => letter.toUpperCase());

describe('the packaged list of leaked passwords', () => {
  it('holds what the other rules let through, and nothing twice', () => {
    expect(listed.length).toBeGreaterThan(1_300);
    expect(new Set(listed).size).toBe(listed.length);
    const others = PASSWORD_RULES.filter(({ key }) => key !== 'upper');
    const useless = listed.filter((word) => !others.every((rule) => rule.test(capital(word))));
    expect(useless).toEqual([]);
  });

  it('is refused entry by entry, in any case of its letters', () => {
    expect(listed.filter((word) => !isLeakedPassword(word))).toEqual([]);
    expect(listed.filter((word) => !isLeakedPassword(capital(word)))).toEqual([]);
    expect(listed.filter((word) => !isLeakedPassword(word.toUpperCase()))).toEqual([]);
  });

  it.each(['P@ssw0rd123!', 'Welcome2026!', '123Qwerty!', 'Summer2026!', 'December-2025', 'Nimmit#1'])(
    'stands for %s too, a word of every list with signs around it',
    (password) => expect(isLeakedPassword(password)).toBe(true),
  );

  it.each(['Night-shift-2026', 'Ka7!mekong-river', 'Tuk-tuk9 at dawn'])('lets %s pass', (password) =>
    expect(isLeakedPassword(password)).toBe(false),
  );
});
