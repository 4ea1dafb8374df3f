import { queryOptions } from '@tanstack/react-query';
import { api, type CallOptions, type DataOf, type ItemOf, type Page, type PathOf } from './client';

type ReadOptions = Pick<CallOptions, 'path' | 'query'>;

/** Key of a read: the filled-in path, then the query, so that `invalidatePaths` can match by path prefix. */
export function apiKey(path: string, options: ReadOptions = {}): readonly [string, Record<string, unknown>] {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(options.path?.[name] ?? ''));
  return [filled, options.query ?? {}] as const;
}

function readOne<T>(path: string, options: ReadOptions = {}) {
  return queryOptions({
    queryKey: apiKey(path, options),
    queryFn: ({ signal }): Promise<T> => api.get<T>(path as string, { ...options, signal }),
  });
}

function readPage<T>(path: string, options: ReadOptions = {}) {
  return {
    queryKey: [...apiKey(path, options), 'page'] as const,
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<Page<T>> =>
      api.list<T>(path as string, { ...options, signal }),
    placeholderData: (previous: Page<T> | undefined) => previous,
  };
}

type One<T> = ReturnType<typeof readOne<T>>;
type Many<T> = ReturnType<typeof readPage<T>>;

/** Options for `useQuery` that read one thing: `useQuery(apiQuery('/jobs/{id}', { path: { id } }))`. */
export const apiQuery = readOne as {
  <P extends PathOf<'get'>>(path: P, options?: ReadOptions): One<DataOf<P, 'get'>>;
  <T>(path: string, options?: ReadOptions): One<T>;
};

/** Options for `useQuery` that read a page of a list; the previous page stays visible while the next one loads. */
export const apiListQuery = readPage as {
  <P extends PathOf<'get'>>(path: P, options?: ReadOptions): Many<ItemOf<P>>;
  <T>(path: string, options?: ReadOptions): Many<T>;
};
