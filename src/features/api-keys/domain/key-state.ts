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
