'use client';

import type { ComponentProps, ReactNode } from 'react';
import { Checkbox } from '../checkbox';
import { Input } from '../input';
import { PasswordInput } from '../password-input';
import { RadioGroup } from '../radio-group';
import { Select, type SelectOption } from '../select';
import { Textarea } from '../textarea';
import { Field, type FieldProps } from './field';

type Extra<T> = FieldProps & Omit<T, keyof FieldProps | 'value' | 'onChange' | 'defaultValue' | 'children'>;

/** Props of the wrapper, split from those of the control. */
function split<T extends FieldProps>({ name, label, hint, optional, hideLabel, className, ...rest }: T) {
  return { wrapper: { name, label, hint, optional, hideLabel, className }, rest };
}

/** One line of text. For numbers give `inputMode="decimal"` and a schema with `z.coerce.number()`. */
export function TextField(props: Extra<ComponentProps<'input'>>) {
  const { wrapper, rest } = split(props);
  return (
    <Field {...wrapper}>
      {(control, field) => <Input {...rest} {...control} {...field} value={field.value ?? ''} />}
    </Field>
  );
}

/** A password. Give `autoComplete` (`current-password` or `new-password`). */
export function PasswordField(props: Extra<Omit<ComponentProps<'input'>, 'type'>>) {
  const { wrapper, rest } = split(props);
  return (
    <Field {...wrapper}>
      {(control, field) => <PasswordInput {...rest} {...control} {...field} value={field.value ?? ''} />}
    </Field>
  );
}

/** Text of several lines. */
export function TextareaField(props: Extra<ComponentProps<'textarea'>>) {
  const { wrapper, rest } = split(props);
  return (
    <Field {...wrapper}>
      {(control, field) => <Textarea {...rest} {...control} {...field} value={field.value ?? ''} />}
    </Field>
  );
}

/** One choice of many. */
export function SelectField(
  props: FieldProps & { options: readonly SelectOption[]; placeholder?: string; disabled?: boolean },
) {
  const { wrapper, rest } = split(props);
  return (
    <Field {...wrapper}>
      {(control, { value, onChange, onBlur, ref }) => (
        <Select
          {...rest}
          {...control}
          ref={ref}
          value={value ?? ''}
          onValueChange={onChange}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}

/** Yes or no, with its label at the right. */
export function CheckboxField(props: FieldProps & { disabled?: boolean }) {
  const { wrapper, rest } = split(props);
  return (
    <Field {...wrapper} inline>
      {(control, { value, onChange, onBlur, ref }) => (
        <Checkbox
          {...rest}
          {...control}
          ref={ref}
          checked={value ?? false}
          onCheckedChange={onChange}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}

/** One of a few, as `RadioCard` or `RadioItem` children. */
export function RadioField(props: FieldProps & { children: ReactNode; groupClassName?: string }) {
  const { children, groupClassName, ...field } = props;
  return (
    <Field {...field}>
      {(control, { value, onChange, onBlur, ref }) => (
        <RadioGroup
          {...control}
          ref={ref}
          value={value ?? ''}
          onValueChange={onChange}
          onBlur={onBlur}
          className={groupClassName}
        >
          {children}
        </RadioGroup>
      )}
    </Field>
  );
}
