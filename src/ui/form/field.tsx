'use client';

import { type ReactElement, type ReactNode, useId } from 'react';
import { type ControllerRenderProps, type FieldValues, useController, useFormContext } from 'react-hook-form';
import { cn } from '../cn';
import { Label } from '../label';
import { useFieldErrorText } from './field-error';

export interface FieldProps {
  /** Path of the value in the form. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Adds "(optional)" after the label. Fields are taken as required otherwise. */
  optional?: ReactNode;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  className?: string;
}

interface ControlProps {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface RenderFieldProps extends FieldProps {
  /** Label at the right of the control, for switches and checkboxes. */
  inline?: boolean;
  /** Renders the control with what makes it accessible. */
  children: (control: ControlProps, field: ControllerRenderProps<FieldValues, string>) => ReactElement;
}

/** Label, control, hint and error of one value, wired together. Use for controls that have no ready field below. */
export function Field({
  name,
  label,
  hint,
  optional,
  hideLabel,
  inline,
  className,
  children,
}: RenderFieldProps) {
  const { control } = useFormContext();
  const { field, fieldState } = useController({ name, control });
  const errorText = useFieldErrorText();
  const id = useId();
  const error = errorText(fieldState.error);
  const describedBy =
    [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  const rendered = children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': describedBy }, field);
  const labelNode = (
    <Label htmlFor={id} className={cn(hideLabel && 'sr-only', inline && 'font-normal')}>
      {label}
      {optional ? <span className="ml-1.5 font-normal text-muted-foreground">{optional}</span> : null}
    </Label>
  );
  return (
    <div className={cn('space-y-1.5', className)}>
      {inline ? (
        <div className="flex items-start gap-2.5">
          <span className="mt-0.5 inline-flex">{rendered}</span>
          {labelNode}
        </div>
      ) : (
        <>
          {labelNode}
          {rendered}
        </>
      )}
      {hint ? (
        <p id={`${id}-hint`} className="text-[0.8125rem] text-muted-foreground">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-[0.8125rem] font-medium text-destructive">
          {error}
        </p>
      ) : null}
    </div>
  );
}
