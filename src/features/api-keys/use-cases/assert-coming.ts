import { errors } from '@/platform/errors';

/** @throws AppError VALIDATION_FAILED when a key would end before it begins */
export function assertComing(expiresAt: Date | null, now: Date): void {
  if (expiresAt && expiresAt <= now)
    throw errors.validation([
      { path: 'expiresAt', message: 'Must be in the future.', expected: 'a later instant' },
    ]);
}
