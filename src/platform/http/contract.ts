/**
 * Shared parts of the /v1 contract: envelopes, errors, paging, headers, security. Features describe their
 * routes with these in `*.contract.ts`; handlers live next to them in `*.routes.ts`.
 */
import { z } from 'zod';
import { ERROR_STATUS, type ErrorCode } from '@/platform/errors';
import type { ApiScope } from '@/shared/api-scopes';
import { objectId } from './fields';

export * from './fields';
export * from './list-query';

const json = <S extends z.ZodType>(schema: S) => ({ 'application/json': { schema } });

/** One wrong field: dotted path, a sentence, and what was expected where that helps. */
export const fieldIssue = z
  .object({ path: z.string(), message: z.string(), expected: z.string().optional() })
  .meta({ id: 'FieldIssue', example: { path: 'title', message: 'Must not be empty.', expected: 'string' } });

const errorCodes = Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]];

/** Body of every answer that is not a success. */
export const errorBody = z
  .object({
    success: z.literal(false),
    error: z.object({
      code: z.enum(errorCodes),
      message: z.string(),
      details: z.union([z.array(fieldIssue), z.record(z.string(), z.unknown())]).optional(),
    }),
  })
  .meta({
    id: 'Error',
    description: 'Every failure. `details` lists the wrong fields, or carries facts of the code.',
    example: {
      success: false,
      error: {
        code: 'VALIDATION_FAILED',
        message: 'Some fields are not valid.',
        details: [{ path: 'title', message: 'Must not be empty.' }],
      },
    },
  });

/** Envelope of one answer: `{ success: true, data, message? }`. */
export const envelope = <S extends z.ZodType>(data: S) =>
  z.object({ success: z.literal(true), data, message: z.string().optional() });

/** Where in a list the answer stands. `nextCursor` is set on lists that also page by cursor. */
export const pagination = z
  .object({
    page: z.int().min(1),
    limit: z.int().min(1).max(100),
    total: z.int().min(0),
    totalPages: z.int().min(0),
    nextCursor: z.string().nullable().optional(),
  })
  .meta({ id: 'Pagination', example: { page: 1, limit: 20, total: 57, totalPages: 3 } });

/** Success answer that carries one value. */
export const okResponse = <S extends z.ZodType>(data: S, description = 'Done.') => ({
  description,
  content: json(envelope(data)),
});

/** As `listResponse` of a list that is also a file: `Accept: text/csv` or `format=csv`. */
export const fileOrList = <S extends z.ZodType>(
  item: S,
  description = 'A page of the list, or all of it as a file.',
) => ({
  description,
  content: { ...listResponse(item).content, ...csvContent },
});

/** As `okResponse` of an answer that is also a file. */
export const okOrFile = <S extends z.ZodType>(data: S, description: string) => ({
  description,
  content: { ...okResponse(data).content, ...csvContent },
});

/** What an answer that can be a CSV file declares beside its JSON. */
export const csvContent = { 'text/csv': { schema: z.string().meta({ format: 'binary' }) } };

/** Success answer of a page whose data is not a bare array (a summary with rows, say). */
export const pagedResponse = <S extends z.ZodType>(data: S, description = 'A page.') => ({
  description,
  content: json(envelope(data).extend({ pagination })),
});

/** Success answer that carries a page of items. */
export const listResponse = <S extends z.ZodType>(item: S, description = 'A page of the list.') =>
  pagedResponse(z.array(item), description);

/** Success answer of a verb that has nothing to hand back: `data` is `{ done: true }`. */
export const done = z.object({ done: z.literal(true) }).meta({ id: 'Done', example: { done: true } });
/** See `done`. */
export const doneResponse = (description = 'Done.') => okResponse(done, description);

/** Required JSON body with an example; unknown keys are refused by the schema itself. */
export const jsonBody = <S extends z.ZodType>(schema: S, example: z.input<S>) => ({
  required: true as const,
  content: { 'application/json': { schema, example } },
});

type ErrorResponse = { description: string; content: { 'application/json': { schema: typeof errorBody } } };
type ErrorResponses<C extends ErrorCode> = { [K in C as (typeof ERROR_STATUS)[K]]: ErrorResponse };

/** One response per status for the given codes; the description and the examples name each code. */
export function errorResponses<C extends ErrorCode = never>(
  ...codes: C[]
): ErrorResponses<C | 'RATE_LIMITED' | 'INTERNAL'> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of new Set<ErrorCode>([...codes, 'RATE_LIMITED', 'INTERNAL'])) {
    const status = ERROR_STATUS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses = [...byStatus].map(([status, names]) => [
    status,
    { description: names.join(', '), content: json(errorBody), 'x-error-codes': names },
  ]);
  return Object.fromEntries(responses);
}

/** `errorResponses` of a route that needs a login: adds UNAUTHENTICATED and FORBIDDEN. */
export const memberErrors = <C extends ErrorCode = never>(...codes: C[]) =>
  errorResponses<C | 'UNAUTHENTICATED' | 'FORBIDDEN'>('UNAUTHENTICATED', 'FORBIDDEN', ...codes);

/** Names of the ways to present a login or a key, as the document declares them. */
export const securitySchemes = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'Access token of `POST /auth/login`, 15 minutes.',
  },
  cookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'nimmit_access',
    description: 'The same token in an httpOnly cookie; unsafe methods also need a matching Origin.',
  },
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'nim_live_…',
    description:
      'A scoped API key, sent as Bearer. An operation that a key may call names the scope it needs in `x-scope`; all others are for people.',
  },
} as const;

export type Role = 'client' | 'worker' | 'admin';
const STAFF_AND_ALL: Role[] = ['client', 'worker', 'admin'];

/** Login needed, by one of these roles (none named: any). Spread into a route: `...access('client')`. */
export const access = (...roles: Role[]) => ({
  security: login,
  'x-roles': roles.length > 0 ? roles : STAFF_AND_ALL,
});

/** What `x-scope` says of a route that no API key may call. */
export const PEOPLE_ONLY = 'people only';

const login = [{ bearer: [] }, { cookie: [] }] as { [name: string]: string[] }[];

/** An API key with this scope may call it too. Spread into a route after `access`: `...byKey('jobs:read')`. */
export const byKey = (scope: ApiScope) => ({
  security: [...login, { apiKey: [scope] }] as { [name: string]: string[] }[],
  'x-scope': scope,
});

/** No API key may call it, whatever its scopes: identity, sessions, members, cards, money. Spread after `access`. */
export const byPeople = { 'x-scope': PEOPLE_ONLY } as const;

/** No login needed. Spread into a route: `...open`. */
export const open = { security: [] as { [name: string]: string[] }[], 'x-roles': ['anonymous'] };

/** Path parameters `{id}`. */
export const idParams = z.object({ id: objectId });

const idempotencyKey = z.string().trim().min(8).max(128).optional().meta({
  description: 'Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422.',
  example: '4f0c2c5e-7a50-4f7a-9a30-2b6b1f0f2d11',
});

/** Header of every POST that creates or moves something. */
export const idempotent = z.object({ 'Idempotency-Key': idempotencyKey });

const ifMatch = z.string().max(200).optional().meta({
  description: 'ETag of the version that was edited; a stale one is 412.',
  example: '"1717500000000"',
});

/** Header of an optimistic edit. */
export const conditional = z.object({ 'If-Match': ifMatch });
