import { describe, expect, it } from 'vitest';
import { portalOf, safeNext } from './portals';

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

describe('whose portal a path is', () => {
  it.each([
    ['/client', 'client'],
    ['/client/jobs', 'client'],
    ['/worker/time', 'worker'],
    ['/clients', null],
    ['/', null],
    ['/admin', null],
  ])('%s', (path, portal) => {
    expect(portalOf(path)).toBe(portal);
  });
});
