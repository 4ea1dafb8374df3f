import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { env } from '@/platform/env';
import { plansQuery, skillsQuery } from './skills-query';

async function read<T>(path: string): Promise<T[]> {
  const response = await fetch(`http://127.0.0.1:${env().PORT}/v1${path}`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(1_500),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return ((await response.json()) as { data: T[] }).data;
}

/** Puts skills and plans into the first HTML, read from our own /v1. Without an answer the browser asks itself. */
export async function PriceData({ children }: { children: ReactNode }) {
  const client = new QueryClient();
  await Promise.all([
    client.prefetchQuery({ ...skillsQuery, queryFn: () => read<never>('/skills?limit=100'), retry: false }),
    client.prefetchQuery({
      ...plansQuery,
      queryFn: async () =>
        (await read<{ credits: number }>('/subscriptions/plans')).toSorted(
          (a, b) => a.credits - b.credits,
        ) as never,
      retry: false,
    }),
  ]);
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>;
}
