'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import {
  type DefaultValues,
  type FieldValues,
  type UseFormProps,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type { z } from 'zod';

type Options<TIn extends FieldValues> = Omit<UseFormProps<TIn>, 'resolver'> & {
  defaultValues: DefaultValues<TIn>;
};

/** A form that the zod schema validates: on leaving a field first, then on every change. Values out are the schema's output. */
export function useZodForm<TOut extends FieldValues, TIn extends FieldValues>(
  schema: z.ZodType<TOut, TIn>,
  options: Options<TIn>,
): UseFormReturn<TIn, unknown, TOut> {
  const props = { mode: 'onTouched', ...options, resolver: zodResolver(schema as never) };
  return useForm<TIn, unknown, TOut>(props as unknown as UseFormProps<TIn, unknown, TOut>);
}
