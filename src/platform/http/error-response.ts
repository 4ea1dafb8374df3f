import type { Context as HonoContext } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { AppError, errors, isAppError } from '@/platform/errors';
import type { Logger } from '@/platform/logger';
import { sendJson } from './send-json';

/** The error envelope of /v1. */
export interface ErrorBody {
  success: false;
  error: { code: string; message: string; details?: unknown };
}

/** How the driver says that no database answers, by name: its classes are loaded more than once. */
const DATABASE_AWAY =
  /^Mongo(ServerSelection|Network|NetworkTimeout|NotConnected|PoolCleared|OperationTimeout)\w*Error$|^MongoTopologyClosedError$/;

/** Any thrown value as an `AppError`; a defect becomes `INTERNAL`, its text kept to the log. */
export function toAppError(error: unknown): AppError {
  if (isAppError(error)) return error;
  if (error instanceof HTTPException && error.status === 400) {
    return errors.validation([
      { path: '(body)', message: 'The body is not valid JSON.', expected: 'a JSON object' },
    ]);
  }
  if (error instanceof HTTPException && error.status === 415)
    return errors.unsupportedMediaType('Send the body as application/json.');
  if (error instanceof Error && DATABASE_AWAY.test(error.name))
    return errors.upstreamUnavailable('The database', error);
  return new AppError('INTERNAL', 'Something went wrong on our side. We have been told.', { cause: error });
}

/** Answers with the envelope, logs once: defects as errors, expected refusals as debug. */
export function respondWithError(c: HonoContext, error: unknown, log: Logger): Response {
  const known = toAppError(error);
  if (known.code === 'INTERNAL') log.error({ err: known.cause ?? known, path: c.req.path }, 'request failed');
  else if (known.status >= 500)
    log.warn({ code: known.code, err: known.cause, path: c.req.path }, known.message);
  else log.debug({ code: known.code, path: c.req.path }, known.message);
  if (known.retryAfterSeconds !== undefined) c.header('Retry-After', String(known.retryAfterSeconds));
  const body: ErrorBody = {
    success: false,
    error: { code: known.code, message: known.message, ...(known.details ? { details: known.details } : {}) },
  };
  return sendJson(c, body, known.status);
}
