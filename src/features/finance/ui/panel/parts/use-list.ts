'use client';

import { useState } from 'react';
import { readPage } from '@/features/admin/ui/kit/panel-api';
import { useAnswer } from '@/features/admin/ui/kit/use-answer';

export const PAGE_SIZE = 25;

export type Filters = Readonly<Record<string, string>>;

export interface List<T> {
  rows: T[] | null;
  total: number;
  problem: string | null;
  page: number;
  filters: Filters;
  /** The query of the filters, for a file of the whole list. */
  query: string;
  setPage: (page: number) => void;
  setFilter: (name: string, value: string) => void;
  reload: () => void;
}

const queryOf = (filters: Filters) =>
  new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString();

/** A list of /v1 with filters that stand in the address, so that it can be kept and sent. */
export function useList<T>(path: string, initial: Filters, known: readonly string[]): List<T> {
  const [filters, setFilters] = useState<Filters>(() =>
    Object.fromEntries(known.map((name) => [name, initial[name] ?? ''])),
  );
  const [page, setPage] = useState(1);
  const query = queryOf(filters);
  const address = `${path}?${[query, `page=${page}`, `limit=${PAGE_SIZE}`].filter(Boolean).join('&')}`;
  const { data, problem, reload } = useAnswer(() => readPage<T>(address), address);

  function setFilter(name: string, value: string) {
    const next = { ...filters, [name]: value };
    setFilters(next);
    setPage(1);
    const text = queryOf(next);
    window.history.replaceState(window.history.state, '', text ? `?${text}` : window.location.pathname);
  }

  return {
    rows: data?.rows ?? null,
    total: data?.total ?? 0,
    problem,
    page,
    filters,
    query,
    setPage,
    setFilter,
    reload,
  };
}
