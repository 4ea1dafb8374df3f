'use client';

import { Download, Search, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../button';
import { Input } from '../input';
import { Select, type SelectOption } from '../select';
import type { ListState } from './use-list-state';

export interface ListFilter {
  name: string;
  label: string;
  options: readonly SelectOption[];
}

interface ListToolbarProps {
  state: ListState;
  set: (changes: Record<string, string | number | undefined>) => void;
  filters?: readonly ListFilter[];
  searchLabel?: string;
  /** Makes the CSV file; the button is busy until it settles. */
  onExport?: () => unknown;
  /** View switches and the like, at the right. */
  children?: ReactNode;
}

const ALL = '__all';

/** Search, filters, CSV: everything above a list. Its state is in the address. */
export function ListToolbar({ state, set, filters = [], searchLabel, onExport, children }: ListToolbarProps) {
  const t = useTranslations('common');
  const [busy, setBusy] = useState(false);
  const active = filters.some((filter) => state.filters[filter.name]) || state.q;
  return (
    <div className="flex flex-wrap items-center gap-2 pb-3">
      {searchLabel ? (
        <SearchBox key="search" value={state.q} label={searchLabel} onChange={(q) => set({ q })} />
      ) : null}
      {filters.map((filter) => (
        <Select
          key={filter.name}
          aria-label={filter.label}
          className="w-auto min-w-32 flex-1 sm:flex-none"
          value={state.filters[filter.name] ?? ALL}
          onValueChange={(value) => set({ [filter.name]: value === ALL ? undefined : value })}
          options={[{ value: ALL, label: `${filter.label}: ${t('all')}` }, ...filter.options]}
        />
      ))}
      {active ? (
        <Button
          variant="ghost"
          size="sm"
          onClick={() =>
            set(Object.fromEntries([['q', undefined], ...filters.map((filter) => [filter.name, undefined])]))
          }
        >
          <X aria-hidden />
          {t('clear')}
        </Button>
      ) : null}
      <div className="ml-auto flex items-center gap-2">
        {children}
        {onExport ? (
          <Button
            variant="secondary"
            loading={busy}
            onClick={async () => {
              setBusy(true);
              try {
                await onExport();
              } finally {
                setBusy(false);
              }
            }}
          >
            <Download aria-hidden />
            CSV
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function SearchBox({
  value,
  label,
  onChange,
}: {
  value: string;
  label: string;
  onChange: (value: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text), 250);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <div className="relative w-full sm:w-64">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted-foreground"
      />
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="pl-9"
      />
    </div>
  );
}
