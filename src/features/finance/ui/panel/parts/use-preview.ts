'use client';

import { useEffect, useState } from 'react';
import { act } from '@/features/admin/ui/kit/panel-api';

const PAUSE_MS = 400;

interface Preview<T> {
  data: T | null;
  problem: string | null;
}

/** Asks what an action would do, when the typing pauses; null while something is missing. */
export function usePreview<T>(path: string, body: object | null): Preview<T> & { isFresh: boolean } {
  const [state, setState] = useState<Preview<T> & { of: string | null }>({
    data: null,
    problem: null,
    of: null,
  });
  const asked = body ? JSON.stringify(body) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text of the body says when it is another
  useEffect(() => {
    if (!body || !asked) return;
    let gone = false;
    const timer = setTimeout(() => {
      act<T>('POST', path, body)
        .then((data) => gone || setState({ data, problem: null, of: asked }))
        .catch((error: Error) => gone || setState({ data: null, problem: error.message, of: asked }));
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [path, asked]);
  return { data: state.data, problem: state.problem, isFresh: asked !== null && state.of === asked };
}
