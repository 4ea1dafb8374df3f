'use client';

import type { ReactNode } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';
import { isApiError } from '../api/api-error';
import { useErrorText } from '../api/error-message';
import { Callout } from '../callout';
import { cn } from '../cn';
import { applyServerErrors } from './server-errors';

interface FormProps<TIn extends FieldValues, TOut> {
  form: UseFormReturn<TIn, unknown, TOut>;
  /** What the schema made of the values. A thrown `ApiError` lands on its fields, or above the form. */
  onSubmit: (values: TOut) => unknown;
  /** Words for particular error codes, such as what UNAUTHENTICATED means on a sign-in form. */
  errorText?: (error: unknown) => string | undefined;
  children: ReactNode;
  className?: string;
}

/** A form: validates, submits once, shows server errors where they belong. */
export function Form<TIn extends FieldValues, TOut>({
  form,
  onSubmit,
  errorText,
  children,
  className,
}: FormProps<TIn, TOut>) {
  const defaultText = useErrorText();
  const submit = form.handleSubmit(async (values) => {
    try {
      await onSubmit(values as TOut);
    } catch (error) {
      if (applyServerErrors(form, error)) return;
      const issue = isApiError(error) ? error.fieldIssues[0] : undefined;
      const message = errorText?.(error) ?? (issue ? `${issue.path}: ${issue.message}` : defaultText(error));
      form.setError('root.server', { type: 'server', message });
    }
  });
  const rootError = form.formState.errors.root?.server?.message;
  return (
    <FormProvider {...(form as unknown as UseFormReturn<FieldValues>)}>
      <form noValidate onSubmit={submit} className={cn('space-y-4', className)}>
        {rootError ? <Callout tone="danger">{rootError}</Callout> : null}
        {children}
      </form>
    </FormProvider>
  );
}
