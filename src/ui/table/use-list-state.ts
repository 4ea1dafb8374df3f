'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';

export interface ListState {
  page: number;
  limit: number;
  /** `-createdAt` for newest first; empty for the server's order. */
  sort: string;
  q: string;
  /** Every other query parameter but those of the page around the list. */
  filters: Record<string, string>;
}

const own = ['page', 'limit', 'sort', 'q'];
/** Parameters of the page around the list: kept in the address, no filters. */
const ofThePage = ['tab', 'plan', 'payment', 'checkout'];

interface Defaults {
  sort?: string;
  limit?: number;
  filters?: Record<string, string>;
}

/**
 * State of a list, kept in the page's address so that a link or the back button brings it back. `set` merges;
 * an empty value drops the parameter, and anything but a new page goes back to page 1.
 */
export function useListState(defaults: Defaults = {}) {
  const params = useSearchParams();
  const pathname = usePathname();
  const router = useRouter();

  const state: ListState = useMemo(() => {
    const filters = { ...defaults.filters };
    for (const [name, value] of params) if (![...own, ...ofThePage].includes(name)) filters[name] = value;
    return {
      page: Math.max(1, Number(params.get('page')) || 1),
      limit: Math.min(100, Number(params.get('limit')) || defaults.limit || 20),
      sort: params.get('sort') ?? defaults.sort ?? '',
      q: params.get('q') ?? '',
      filters,
    };
    // Defaults are written inline by callers; only their content matters.
  }, [params, defaults.sort, defaults.limit, defaults.filters]);

  const set = useCallback(
    (changes: Record<string, string | number | undefined>) => {
      const next = new URLSearchParams(params);
      if (!('page' in changes)) next.delete('page');
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined || value === '') next.delete(name);
        else next.set(name, String(value));
      }
      const query = next.toString();
      router.replace(query ? `${pathname}?${query}` : pathname, { scroll: false });
    },
    [params, pathname, router],
  );

  /** Ready for `apiListQuery(path, { query })`. */
  const query = useMemo(
    () => ({
      page: state.page,
      limit: state.limit,
      sort: state.sort || undefined,
      q: state.q || undefined,
      ...state.filters,
    }),
    [state],
  );
  return { state, set, query };
}
