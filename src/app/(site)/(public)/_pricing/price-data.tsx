import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { env } from '@/platform/env';
import { plansQuery, skillsQuery } from './skills-query';

/** Prices change seldom; every page view would be a call of ours otherwise, and count as one by a stranger. */
const KEEP_MS = 30_000;
const kept = new Map<string, { until: number; rows: Promise<unknown[]> }>();

async function ask(path: string): Promise<unknown[]> {
  const response = await fetch(`http://127.0.0.1:${env().PORT}/v1${path}`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(1_500),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return ((await response.json()) as { data: unknown[] }).data;
}

function read<T>(path: string): Promise<T[]> {
  const known = kept.get(path);
  if (known && known.until > Date.now()) return known.rows as Promise<T[]>;
  const rows = ask(path);
  kept.set(path, { until: Date.now() + KEEP_MS, rows });
  rows.catch(() => kept.delete(path));
  return rows as Promise<T[]>;
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
