import { errors } from '@/platform/errors';

export type KeyState = 'active' | 'expired' | 'revoked' | 'ownerless';

/** Whether a key works, and why not. `makerActs`: who made it is active and still of the organization. */
export function keyState(
  key: { revokedAt: Date | null; expiresAt: Date | null },
  makerActs: boolean,
  now: Date,
): KeyState {
  if (key.revokedAt) return 'revoked';
  if (key.expiresAt && key.expiresAt <= now) return 'expired';
  return makerActs ? 'active' : 'ownerless';
}

/** @throws AppError VALIDATION_FAILED when a key would end before it begins */
export function assertComing(expiresAt: Date | null, now: Date): void {
  if (expiresAt && expiresAt <= now)
    throw errors.validation([
      { path: 'expiresAt', message: 'Must be in the future.', expected: 'a later instant' },
    ]);
}
