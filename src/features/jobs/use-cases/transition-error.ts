import { AppError, errors } from '@/platform/errors';
import type { TransitionError } from '../domain/job-lifecycle';
import { JOB_TRANSITIONS } from '../domain/job-transitions';

/** The rules' refusal in the vocabulary of the doors. */
export function transitionError(error: TransitionError): AppError {
  const details = error.details?.map(({ path, message }) => ({ path, message }));
  if (error.code === 'VALIDATION_FAILED') return errors.validation(details ?? [], error.message);
  if (error.code === 'FORBIDDEN') return errors.forbidden(error.message);
  if (error.code === 'CONFLICT') return errors.conflict(error.message);
  if (error.code === 'INSUFFICIENT_CREDITS') return new AppError('INSUFFICIENT_CREDITS', error.message);
  const target = JOB_TRANSITIONS.find((row) => row.command === error.command)?.to ?? 'chosen';
  return new AppError('INVALID_TRANSITION', error.message, {
    details: { from: error.from, to: target, command: error.command, allowed: error.allowed },
  });
}
