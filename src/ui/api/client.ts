import { toApiError } from './api-error';
import type { paths } from './schema';
import { v1 } from './transport';

export { type FieldIssue, isApiError } from './api-error';
export { newKey } from './transport';

/** What a call may carry. `{id}` in the path is filled from `path`; undefined query values are left out. */
export interface CallOptions {
  path?: Record<string, string | number>;
  query?: Record<string, string | number | boolean | readonly (string | number)[] | null | undefined>;
  body?: unknown;
  /** Repeat the same key when retrying the same intention; a fresh one is made otherwise (POST). */
  idempotencyKey?: string;
  /** `ETag` read before, for an optimistic edit (412 when stale). */
  ifMatch?: string;
  signal?: AbortSignal;
}

export interface Pagination {
  page: number;
  limit: number;
  total: number;
  totalPages: number;
  /** On lists that page by cursor: what the next page begins before; null on the last. */
  nextCursor?: string | null;
}

export interface Page<T> {
  items: T[];
  pagination: Pagination;
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Body<R, S extends number> = R extends { [K in S]: { content: { 'application/json': infer B } } }
  ? B
  : never;
type Json<P, M extends Method> = P extends keyof paths
  ? paths[P] extends { [K in M]: { responses: infer R } }
    ? Body<R, 200> | Body<R, 201> | Body<R, 202>
    : never
  : never;
/** What a known path answers in `data`. */
export type DataOf<P, M extends Method> = Json<P, M> extends { data: infer D } ? D : undefined;
/** One entry of a known list. */
export type ItemOf<P> = DataOf<P, 'get'> extends readonly (infer I)[] ? I : never;
/** Paths of the document that take a method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends { [K in M]: object } ? P : never;
}[keyof paths];

interface Envelope {
  data?: unknown;
  pagination?: Pagination;
}

type Dynamic = (
  method: string,
  path: string,
  init: Record<string, unknown>,
) => Promise<{ data?: Envelope; error?: unknown; response: Response }>;

async function call(
  method: Method,
  path: string,
  options: CallOptions = {},
): Promise<{ body: Envelope; response: Response }> {
  const query = Object.fromEntries(
    Object.entries(options.query ?? {}).filter(
      ([, value]) => value !== undefined && value !== null && value !== '',
    ),
  );
  const { data, error, response } = await (v1.request as unknown as Dynamic)(method, path, {
    params: { path: options.path ?? {}, query },
    ...(options.body === undefined ? {} : { body: options.body }),
    headers: {
      ...(options.idempotencyKey ? { 'idempotency-key': options.idempotencyKey } : {}),
      ...(options.ifMatch ? { 'if-match': options.ifMatch } : {}),
    },
    signal: options.signal,
  });
  if (error !== undefined || !response.ok) throw toApiError(error, response);
  return { body: data ?? {}, response };
}

interface Caller<M extends Method> {
  <P extends PathOf<M>>(path: P, options?: CallOptions): Promise<DataOf<P, M>>;
  <T = unknown>(path: string, options?: CallOptions): Promise<T>;
}

function caller<M extends Method>(method: M): Caller<M> {
  return (async (path: string, options?: CallOptions) =>
    (await call(method, path, options)).body.data) as Caller<M>;
}

async function listOf(path: string, options?: CallOptions): Promise<Page<unknown>> {
  const { body } = await call('get', path, options);
  const items = Array.isArray(body.data) ? body.data : [];
  return {
    items,
    pagination: body.pagination ?? { page: 1, limit: items.length, total: items.length, totalPages: 1 },
  };
}

/**
 * The portals' way to /v1. Each call resolves to the envelope's `data` and throws `ApiError` otherwise. Types come
 * from the generated document for known paths; `api.get<MyType>('/x')` types a path by hand.
 */
export const api = {
  get: caller('get'),
  post: caller('post'),
  put: caller('put'),
  patch: caller('patch'),
  delete: caller('delete'),
  /** A page of a list with its pagination. */
  list: listOf as {
    <P extends PathOf<'get'>>(path: P, options?: CallOptions): Promise<Page<ItemOf<P>>>;
    <T = unknown>(path: string, options?: CallOptions): Promise<Page<T>>;
  },
  /** A document with its ETag, to send back as `ifMatch`. */
  async getVersioned<T>(path: string, options?: CallOptions): Promise<{ data: T; etag: string | null }> {
    const { body, response } = await call('get', path, options);
    return { data: body.data as T, etag: response.headers.get('etag') };
  },
  /** Something that carries a page of a list, with that page's pagination. */
  async paged<T>(
    path: string,
    options?: CallOptions,
  ): Promise<{ data: T; pagination: Pagination | undefined }> {
    const { body } = await call('get', path, options);
    return { data: body.data as T, pagination: body.pagination };
  },
};
