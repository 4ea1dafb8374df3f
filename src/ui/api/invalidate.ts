import type { QueryClient } from '@tanstack/react-query';

/** Marks every read whose path starts with one of `prefixes` (`/jobs`, `/users/me/credits`) as stale. */
export function invalidatePaths(client: QueryClient, prefixes: readonly string[]): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ queryKey }) => {
      const path = queryKey[0];
      return (
        typeof path === 'string' &&
        prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
      );
    },
  });
}
