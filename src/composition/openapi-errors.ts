import type { createRoute } from '@hono/zod-openapi';
import type { ErrorCode } from '@/platform/errors';
import { errorResponses } from '@/platform/http/contract';

type Route = ReturnType<typeof createRoute>;

/** What the layers around every handler may answer: sign-in, origin, body, validation, idempotency. */
function impliedCodes(route: Route): ErrorCode[] {
  const codes: ErrorCode[] = ['UNAUTHENTICATED'];
  if (route.method !== 'get') codes.push('FORBIDDEN');
  if ((route.security ?? []).length > 0) codes.push('FORBIDDEN', 'SECOND_FACTOR_ENROLMENT_REQUIRED');
  if (route.request) codes.push('VALIDATION_FAILED');
  if (route.request?.body) codes.push('PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE');
  if (route.request?.headers && route.method === 'post') codes.push('CONFLICT', 'IDEMPOTENCY_KEY_REUSED');
  return codes;
}

/** The route with every error code it can answer: its own and those of the layers around it. */
export function withImpliedErrors(route: Route): Route {
  const responses = Object.entries(route.responses);
  const own = responses.flatMap(([, response]) =>
    'x-error-codes' in response ? response['x-error-codes'] : [],
  );
  const successes = responses.filter(([, response]) => !('x-error-codes' in response));
  const errors = errorResponses(...(own as ErrorCode[]), ...impliedCodes(route));
  return { ...route, responses: { ...Object.fromEntries(successes), ...errors } };
}
