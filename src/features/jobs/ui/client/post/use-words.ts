'use client';

import { useState } from 'react';
import type { Assumption } from '../../job-types';

/** The client's word on an assumption: null accepts it as it stands. */
export type Words = ReturnType<typeof useWords>;

/** What the client said about assumptions while writing the brief, by the assumption's text. */
export function useWords(stored: readonly Assumption[]) {
  const [said, setSaid] = useState<Record<string, string | null>>(() =>
    Object.fromEntries(stored.filter((one) => one.status !== 'open').map((one) => [one.text, one.answer])),
  );
  return {
    said,
    say: (text: string, answer?: string) => setSaid((all) => ({ ...all, [text]: answer ?? null })),
    /** As `PATCH /jobs/{id}` takes them. */
    body: () =>
      Object.entries(said)
        .slice(0, 10)
        .map(([text, answer]) => ({
          text,
          answer,
          status: answer ? ('answered' as const) : ('accepted' as const),
        })),
  };
}
