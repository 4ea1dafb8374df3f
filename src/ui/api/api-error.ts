/** One thing wrong with the input: where (`profile.firstName`) and why. */
export interface FieldIssue {
  path: string;
  message: string;
}

/** An answer of /v1 that is not a success, or no answer at all (`NETWORK`, status 0). */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
    readonly details: readonly FieldIssue[] | Record<string, unknown> | undefined = undefined,
    readonly requestId: string | null = null,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(message);
  }

  /** The bad fields, when the server named them. */
  get fieldIssues(): readonly FieldIssue[] {
    return Array.isArray(this.details) ? (this.details as readonly FieldIssue[]) : [];
  }
}

/** Whether `error` is an `ApiError`, of the given code if one is given. */
export function isApiError(error: unknown, code?: string): error is ApiError {
  return error instanceof ApiError && (code === undefined || error.code === code);
}

/** Reads the error envelope `{success: false, error}` of a response into an `ApiError`. */
export function toApiError(body: unknown, response: Response): ApiError {
  const envelope = (
    body as { error?: { code?: string; message?: string; details?: FieldIssue[] } } | undefined
  )?.error;
  const retryAfter = Number(response.headers.get('retry-after'));
  return new ApiError(
    envelope?.code ?? `HTTP_${response.status}`,
    envelope?.message ?? response.statusText,
    response.status,
    envelope?.details,
    response.headers.get('x-request-id'),
    Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null,
  );
}
