'use client';

import { useCallback, useEffect, useState } from 'react';

export interface Answered<T> {
  data: T | null;
  problem: string | null;
  reload: () => void;
}

/** Loads something when the page shows it, and again on `reload`. What was there stays until the new has come. */
export function useAnswer<T>(load: () => Promise<T>, key: string): Answered<T> {
  const [state, setState] = useState<{ data: T | null; problem: string | null }>({
    data: null,
    problem: null,
  });
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when `load` asks for something else
  useEffect(() => {
    let gone = false;
    load()
      .then((data) => gone || setState({ data, problem: null }))
      .catch((error: Error) => gone || setState((before) => ({ ...before, problem: error.message })));
    return () => {
      gone = true;
    };
  }, [key, round]);

  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { ...state, reload };
}
