/**
 * Examples for the answers of the document, made from the schemas: a field's own example where it has one,
 * else the plainest value that fits.
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const BY_FORMAT: Record<string, string> = {
  'date-time': '2026-03-02T14:05:00.000Z',
  date: '2026-03-02',
  uri: 'https://brightwave.example',
  email: 'dana@brightwave.example',
};

/** A value that the schema accepts. `schemas` are the components that references name. */
export function exampleOf(schema: Json | undefined, schemas: JsonObject): Json {
  if (!isObject(schema)) return null;
  const given = [schema.example, schema.const, schema.default].find((value) => value !== undefined);
  if (given !== undefined) return given;
  if (typeof schema.$ref === 'string')
    return exampleOf(schemas[schema.$ref.split('/').at(-1) ?? ''], schemas);
  if (Array.isArray(schema.enum)) return schema.enum[0] ?? null;
  const choice = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choice)) return exampleOf(choice[0], schemas);
  if (Array.isArray(schema.allOf)) return merged(schema.allOf.map((part) => exampleOf(part, schemas)));
  return exampleOfType(schema, schemas);
}

function exampleOfType(schema: JsonObject, schemas: JsonObject): Json {
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object') {
    const properties = isObject(schema.properties) ? schema.properties : {};
    return Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, exampleOf(value, schemas)]),
    );
  }
  if (type === 'array') return [exampleOf(schema.items, schemas)];
  if (type === 'integer' || type === 'number')
    return typeof schema.minimum === 'number' ? Math.max(schema.minimum, 1) : 1;
  if (type === 'boolean') return true;
  if (type === 'string') return BY_FORMAT[String(schema.format)] ?? 'text';
  return null;
}

const merged = (parts: Json[]): Json => Object.assign({}, ...parts.filter(isObject));

/** Examples of an error response, one for each of its codes. */
export function errorExamples(codes: readonly Json[]): JsonObject {
  return Object.fromEntries(
    codes.map((code) => [
      String(code),
      {
        value: {
          success: false,
          error: { code, message: MESSAGES[String(code)] ?? 'It could not be done.', ...details(code) },
        },
      },
    ]),
  );
}

const MESSAGES: Record<string, string> = {
  VALIDATION_FAILED: 'Some fields are not valid.',
  UNAUTHENTICATED: 'Sign in to continue.',
  INSUFFICIENT_CREDITS: 'This needs 6 credits and 2 are available.',
  PAYMENT_FAILED: 'Your card was declined.',
  PAYMENT_PAST_DUE: 'The last invoice could not be paid. Update the payment method to post again.',
  FORBIDDEN: 'You may not do this.',
  EMAIL_NOT_VERIFIED: 'Verify your e-mail address first.',
  SECOND_FACTOR_REQUIRED: 'Enter the code of your authenticator app.',
  SECOND_FACTOR_ENROLMENT_REQUIRED: 'Staff need a second factor. Set up an authenticator app first.',
  NOT_FOUND: 'This was not found.',
  CONFLICT: 'It is not in a state that allows this.',
  INVALID_TRANSITION: 'A job that is "pending" cannot become "completed". Allowed now: matching, cancelled.',
  OFFER_CLOSED: 'This offer is no longer open.',
  PRECONDITION_FAILED: 'It was changed by someone else. Reload and try again.',
  PAYLOAD_TOO_LARGE: 'The body may have 1 MB at most.',
  UNSUPPORTED_MEDIA_TYPE: 'Send application/json.',
  IDEMPOTENCY_KEY_REUSED: 'This Idempotency-Key was used with a different request.',
  RATE_LIMITED: 'Too many requests. Try again in 60 seconds.',
  INTERNAL: 'Something went wrong on our side.',
  UPSTREAM_UNAVAILABLE: 'File storage is not available right now. Try again in a moment.',
};

function details(code: Json): JsonObject {
  if (code === 'VALIDATION_FAILED')
    return { details: [{ path: 'title', message: 'Must not be empty.', expected: 'string' }] };
  if (code === 'INSUFFICIENT_CREDITS') return { details: { required: 6, available: 2 } };
  if (code === 'SECOND_FACTOR_REQUIRED')
    return {
      details: { challenge: 'Zk3v9fJ1mXq7a0TnP4sYwQ', expiresAt: '2026-03-02T14:05:00.000Z' },
    };
  if (code === 'PAYMENT_FAILED') return { details: { declineCode: 'insufficient_funds' } };
  if (code === 'INVALID_TRANSITION')
    return { details: { from: 'pending', to: 'completed', allowed: ['matching', 'cancelled'] } };
  return {};
}
