import { BrokenCircuitError, BulkheadRejectedError, TaskCancelledError } from 'cockatiel';
import OpenAI from 'openai';
import type { Fallback } from '../domain/fallback';

/** A longer pause than this is not waited for. */
const LONGEST_PAUSE_MS = 10_000;

/** A call of the model that came to nothing, in our words. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';

  constructor(
    readonly reason: Fallback,
    readonly options: { retry: boolean; afterMs?: number | undefined; cause?: unknown },
  ) {
    super(`The model gave no usable answer: ${reason}.`, { cause: options.cause });
  }
}

/** What went wrong, and whether trying again can help. */
export function failureOf(cause: unknown): ModelFailure {
  if (cause instanceof ModelFailure) return cause;
  if (cause instanceof BrokenCircuitError) return new ModelFailure('circuit-open', { retry: false, cause });
  if (cause instanceof BulkheadRejectedError) return new ModelFailure('unavailable', { retry: false, cause });
  if (cause instanceof TaskCancelledError) return new ModelFailure('unavailable', { retry: true, cause });
  if (cause instanceof OpenAI.APIConnectionError) {
    return new ModelFailure('unavailable', { retry: true, cause });
  }
  if (!(cause instanceof OpenAI.APIError) || cause.status === undefined) {
    return new ModelFailure('invalid-answer', { retry: true, cause });
  }
  const afterMs = retryAfter(cause.headers);
  const isWorthIt = afterMs === undefined || afterMs <= LONGEST_PAUSE_MS;
  if (cause.status === 429) {
    const retry = isWorthIt && cause.code !== 'insufficient_quota';
    return new ModelFailure('rate-limited', { retry, afterMs, cause });
  }
  const isPassing = cause.status >= 500 || cause.status === 408 || cause.status === 409;
  return new ModelFailure('unavailable', { retry: isPassing && isWorthIt, afterMs, cause });
}

/** The pause that the server asks for, in milliseconds: `Retry-After-Ms`, or `Retry-After` in seconds or as a date. */
export function retryAfter(headers: Headers | undefined, now = Date.now()): number | undefined {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (exact >= 0) return exact;
  const given = headers?.get('retry-after');
  if (!given) return undefined;
  const seconds = Number(given);
  if (seconds >= 0) return seconds * 1_000;
  const at = Date.parse(given);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
