import { describe, expect, it } from 'vitest';
import { returnPath } from './payments.schemas';

const SITE = 'https://app.example.com';

describe('where a payment comes back to', () => {
  it.each(['/client', '/client/billing?tab=credits', '/client/jobs/665f1c2ab7d4e8a1c0934f12'])(
    'may be %s',
    (path) => {
      expect(returnPath.parse(path)).toBe(path);
      expect(new URL(path, SITE).origin).toBe(SITE);
    },
  );

  it.each([
    '//evil.example',
    '/client//evil.example',
    '/client/..//evil.example',
    '/client/%2e%2e//evil.example',
    '/client\\evil.example',
    '/client@evil.example',
    'https://evil.example/client',
    '/client?x=//evil.example',
    '/client#//evil.example',
    '/client\n//evil.example',
    'javascript:/client',
    '/clients.evil.example',
    '/worker',
  ])('may not be %s', (path) => {
    expect(returnPath.safeParse(path).success).toBe(false);
  });
});
