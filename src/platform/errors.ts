/**
 * The one error vocabulary. Use-cases and rules throw `AppError`; each door (HTTP, Payload, sockets, tasks)
 * has one mapper that turns it into that door's answer. Nothing else leaves the process.
 */

/** Code → HTTP status. A code that is not here does not exist. */
export const ERROR_STATUS = {
  VALIDATION_FAILED: 400,
  UNAUTHENTICATED: 401,
  INSUFFICIENT_CREDITS: 402,
  PAYMENT_FAILED: 402,
  PAYMENT_PAST_DUE: 402,
  FORBIDDEN: 403,
  EMAIL_NOT_VERIFIED: 403,
  SECOND_FACTOR_REQUIRED: 403,
  SECOND_FACTOR_ENROLMENT_REQUIRED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  INVALID_TRANSITION: 409,
  OFFER_CLOSED: 409,
  PRECONDITION_FAILED: 412,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  IDEMPOTENCY_KEY_REUSED: 422,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UPSTREAM_UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** What is wrong with one field: its dotted path, a sentence, and what was expected. */
export interface FieldIssue {
  path: string;
  message: string;
  expected?: string;
}

export type ErrorDetails = FieldIssue[] | Record<string, unknown>;

/** An expected failure with a stable code; everything else that is thrown is a defect and answers `INTERNAL`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly details?: ErrorDetails;
  readonly retryAfterSeconds?: number;

  constructor(
    code: ErrorCode,
    message: string,
    options: { details?: ErrorDetails; cause?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.status = ERROR_STATUS[code];
    this.details = options.details;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/**
 * True for an `AppError` of either copy of this module: the server's bundle and Next's bundle each load
 * their own, so `instanceof` alone would miss the other's.
 */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error && 'status' in error;
}

/** Constructors in the field's words, so that call sites read as sentences. */
export const errors = {
  validation: (details: FieldIssue[], message = 'Some fields are not valid.') =>
    new AppError('VALIDATION_FAILED', message, { details }),
  unauthenticated: (message = 'Sign in to continue.') => new AppError('UNAUTHENTICATED', message),
  forbidden: (message = 'You may not do this.') => new AppError('FORBIDDEN', message),
  emailNotVerified: () => new AppError('EMAIL_NOT_VERIFIED', 'Verify your e-mail address first.'),
  /** The password was right; `challenge` is traded in with a code at `auth/totp/verify`. */
  secondFactorRequired: (details: { challenge: string; expiresAt: string }) =>
    new AppError('SECOND_FACTOR_REQUIRED', 'Enter the code of your authenticator app.', { details }),
  enrolmentRequired: () =>
    new AppError(
      'SECOND_FACTOR_ENROLMENT_REQUIRED',
      'Staff need a second factor. Set up an authenticator app first.',
    ),
  notFound: (what = 'This') => new AppError('NOT_FOUND', `${what} was not found.`),
  conflict: (message: string, details?: ErrorDetails) => new AppError('CONFLICT', message, { details }),
  offerClosed: (message = 'This offer is no longer open.') => new AppError('OFFER_CLOSED', message),
  invalidTransition: (details: { from: string; to: string; allowed: readonly string[] }) =>
    new AppError(
      'INVALID_TRANSITION',
      `A job that is "${details.from}" cannot become "${details.to}". Allowed now: ${details.allowed.join(', ') || 'nothing'}.`,
      { details: { ...details } },
    ),
  preconditionFailed: (message = 'It was changed by someone else. Reload and try again.') =>
    new AppError('PRECONDITION_FAILED', message),
  insufficientCredits: (details: { required: number; available: number }) =>
    new AppError(
      'INSUFFICIENT_CREDITS',
      `This needs ${details.required} credits and ${details.available} are available.`,
      { details: { ...details } },
    ),
  /** `details.declineCode` is Stripe's, e.g. `insufficient_funds`. */
  paymentFailed: (message: string, details: { declineCode: string | null }) =>
    new AppError('PAYMENT_FAILED', message, { details }),
  paymentPastDue: () =>
    new AppError(
      'PAYMENT_PAST_DUE',
      'The last invoice could not be paid. Update the payment method to post again.',
    ),
  payloadTooLarge: (message: string) => new AppError('PAYLOAD_TOO_LARGE', message),
  unsupportedMediaType: (message: string) => new AppError('UNSUPPORTED_MEDIA_TYPE', message),
  rateLimited: (retryAfterSeconds: number) =>
    new AppError('RATE_LIMITED', `Too many requests. Try again in ${retryAfterSeconds} seconds.`, {
      retryAfterSeconds,
    }),
  upstreamUnavailable: (what: string, cause?: unknown) =>
    new AppError('UPSTREAM_UNAVAILABLE', `${what} is not available right now. Try again in a moment.`, {
      cause,
    }),
};
