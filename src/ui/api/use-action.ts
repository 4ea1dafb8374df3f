'use client';

import {
  type MutateOptions,
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import { toast } from 'sonner';
import { useErrorText } from './error-message';
import { invalidatePaths } from './invalidate';

interface ActionOptions<TInput, TOutput> extends UseMutationOptions<TOutput, Error, TInput> {
  /** Paths whose reads are stale afterwards. */
  invalidates?: readonly string[];
  /** Set when the caller shows the error itself (a form). */
  quiet?: boolean;
}

/**
 * `useMutation` that refreshes what it changed and says what went wrong in a toast. The callbacks of a single `mutate` run
 * also when their component has gone meanwhile: what was done is told to everybody's pages before it is answered, and
 * that may take a card, with the button in it, off the page.
 */
export function useAction<TInput = void, TOutput = unknown>({
  invalidates = [],
  quiet,
  ...options
}: ActionOptions<TInput, TOutput>): UseMutationResult<TOutput, Error, TInput> {
  const client = useQueryClient();
  const errorText = useErrorText();
  const mutation = useMutation<TOutput, Error, TInput>({
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
  const { mutateAsync } = mutation;
  const mutate: typeof mutation.mutate = useCallback(
    (...args) => {
      const [input, callbacks] = args as [TInput, MutateOptions<TOutput, Error, TInput>?];
      const context = { client, meta: undefined };
      const run = mutateAsync as (variables: TInput) => Promise<TOutput>;
      run(input).then(
        (output) => {
          callbacks?.onSuccess?.(output, input, undefined, context);
          callbacks?.onSettled?.(output, null, input, undefined, context);
        },
        (error: Error) => {
          callbacks?.onError?.(error, input, undefined, context);
          callbacks?.onSettled?.(undefined, error, input, undefined, context);
        },
      );
    },
    [client, mutateAsync],
  );
  return { ...mutation, mutate };
}
