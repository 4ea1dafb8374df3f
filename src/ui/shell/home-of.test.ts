import { describe, expect, it } from 'vitest';
import { safeNext } from './home-of';

describe('where to go after signing in', () => {
  it.each(['/client', '/client/jobs/1?tab=files#v2', '/worker/time'])('accepts %s', (path) => {
    expect(safeNext(path)).toBe(path);
  });

  it.each([
    '',
    null,
    undefined,
    'client',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/a\\b',
    '/\t/evil.example',
    'javascript:alert(1)',
  ])('refuses %s', (path) => {
    expect(safeNext(path)).toBeNull();
  });
});
