'use client';

import { useNow } from '@/ui/use-now';

interface ElapsedProps {
  since: string;
  /** Server clock minus device clock, ms. */
  offsetMs?: number;
}

/** Time since an instant as h:mm:ss, counting. */
export function Elapsed({ since, offsetMs = 0 }: ElapsedProps) {
  const now = useNow(1_000, offsetMs);
  const seconds = Math.max(
    0,
    Math.floor(((now?.getTime() ?? Date.parse(since)) - Date.parse(since)) / 1_000),
  );
  const two = (value: number) => String(value).padStart(2, '0');
  return (
    <span className="tabular">
      {Math.floor(seconds / 3600)}:{two(Math.floor((seconds % 3600) / 60))}:{two(seconds % 60)}
    </span>
  );
}
