import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashKeyToken, hintOf, isKeyToken, newKeyToken } from './key-token';

describe('the token of an API key', () => {
  it('has its form and is never the same twice', () => {
    const tokens = Array.from({ length: 200 }, newKeyToken);
    expect(new Set(tokens).size).toBe(200);
    for (const token of tokens) expect(token).toMatch(/^nim_live_[0-9A-Za-z]{49}$/);
    expect(tokens.every(isKeyToken)).toBe(true);
  });

  it('is known as mistyped when one character is another', () => {
    const token = newKeyToken();
    fc.assert(
      fc.property(
        fc.integer({ min: 9, max: token.length - 1 }),
        fc.constantFrom(...'abcXYZ0189'),
        (at, other) => {
          const typed = token.slice(0, at) + other + token.slice(at + 1);
          expect(isKeyToken(typed)).toBe(typed === token);
        },
      ),
    );
  });

  it('is known as mistyped when two neighbours are swapped, or a part is missing', () => {
    const token = newKeyToken();
    for (let at = 9; at < token.length - 1; at += 1) {
      const swapped = token.slice(0, at) + token[at + 1] + token[at] + token.slice(at + 2);
      expect(isKeyToken(swapped)).toBe(swapped === token);
    }
    for (const part of ['', 'nim_live_', token.slice(0, -1), `${token}a`, ` ${token}`, token.slice(9)])
      expect(isKeyToken(part)).toBe(false);
  });

  it('shows little of itself, and is stored as none of itself', () => {
    const token = newKeyToken();
    expect(hintOf(token)).toHaveLength(18);
    expect(hashKeyToken(token)).toMatch(/^[0-9a-f]{64}$/);
  });
});
