import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type CallOptions, type Page } from './client';

type ReadOptions = Pick<CallOptions, 'path' | 'query'>;

/** Key of a read: the filled-in path first, so that `['/jobs']`-style invalidation can match by prefix of the path. */
export function apiKey(path: string, options: ReadOptions = {}): readonly [string, Record<string, unknown>] {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(options.path?.[name] ?? ''));
  return [filled, options.query ?? {}] as const;
}

/** Options for `useQuery` that read one thing: `useQuery(apiQuery<Job>('/jobs/{id}', { path: { id } }))`. */
export function apiQuery<T>(path: string, options: ReadOptions = {}) {
  return queryOptions({
    queryKey: apiKey(path, options),
    queryFn: ({ signal }) => api.get<T>(path, { ...options, signal }),
  });
}

/** Options for `useQuery` that read a page of a list; the previous page stays visible while the next one loads. */
export function apiListQuery<T>(path: string, options: ReadOptions = {}) {
  return queryOptions({
    queryKey: [...apiKey(path, options), 'page'] as const,
    queryFn: ({ signal }): Promise<Page<T>> => api.list<T>(path, { ...options, signal }),
    placeholderData: keepPreviousData,
  });
}
