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
    '/..//evil.example',
    '/.//evil.example',
    '/client/..//evil.example',
    '/client/../..//evil.example/path',
    '/%2e%2e//evil.example',
    '/%2E//evil.example',
    '///evil.example',
    '/\u0000/evil.example',
    '/\n/evil.example',
    '\\\\evil.example',
    ' //evil.example',
    'http:evil.example',
    'http:/evil.example',
    '//evil.example@localhost',
    'data:text/html,x',
    '?next=//evil.example',
    '@evil.example',
    '.evil.example',
    ':80//evil.example',
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
