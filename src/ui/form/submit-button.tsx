'use client';

import { useFormState } from 'react-hook-form';
import { Button, type ButtonProps } from '../button';

/** Submits the form around it; busy while the submission runs. */
export function SubmitButton(props: ButtonProps) {
  const { isSubmitting } = useFormState();
  return <Button {...props} type="submit" loading={isSubmitting || props.loading} />;
}
