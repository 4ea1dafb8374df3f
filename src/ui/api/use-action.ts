'use client';

import {
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { toast } from 'sonner';
import { useErrorText } from './error-message';
import { invalidatePaths } from './invalidate';

interface ActionOptions<TInput, TOutput> extends UseMutationOptions<TOutput, Error, TInput> {
  /** Paths whose reads are stale afterwards. */
  invalidates?: readonly string[];
  /** Set when the caller shows the error itself (a form). */
  quiet?: boolean;
}

/** `useMutation` that refreshes what it changed and says what went wrong in a toast. */
export function useAction<TInput = void, TOutput = unknown>({
  invalidates = [],
  quiet,
  ...options
}: ActionOptions<TInput, TOutput>): UseMutationResult<TOutput, Error, TInput> {
  const client = useQueryClient();
  const errorText = useErrorText();
  return useMutation<TOutput, Error, TInput>({
    ...options,
    onError: (error, ...rest) => {
      if (!quiet) toast.error(errorText(error));
      return options.onError?.(error, ...rest);
    },
    onSettled: async (...args) => {
      await invalidatePaths(client, invalidates);
      return options.onSettled?.(...args);
    },
  });
}
