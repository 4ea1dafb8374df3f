'use client';

import { Check, ChevronDown } from 'lucide-react';
import { Select as Primitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';
import { controlClass } from './input';

export interface SelectOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface SelectProps
  extends Omit<ComponentProps<typeof Primitive.Trigger>, 'value' | 'defaultValue' | 'onChange' | 'dir'> {
  options: readonly SelectOption[];
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  placeholder?: string;
  /** Posts the value with a native form. */
  name?: string;
}

/** One choice of many. Option values must not be empty strings (Radix keeps those for "nothing chosen"). */
export function Select({
  options,
  value,
  defaultValue,
  onValueChange,
  placeholder,
  name,
  className,
  ...props
}: SelectProps) {
  return (
    <Primitive.Root
      value={value}
      defaultValue={defaultValue}
      onValueChange={onValueChange}
      name={name}
      disabled={props.disabled}
    >
      <Primitive.Trigger
        className={cn(
          controlClass,
          'flex h-10 items-center justify-between gap-2 text-left data-placeholder:text-muted-foreground sm:h-9 [&>span]:truncate',
          className,
        )}
        {...props}
      >
        <Primitive.Value placeholder={placeholder} />
        <Primitive.Icon asChild>
          <ChevronDown aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        </Primitive.Icon>
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          position="popper"
          sideOffset={4}
          className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) animate-in overflow-hidden rounded-lg border bg-popover text-popover-foreground shadow-lg"
        >
          <Primitive.Viewport className="p-1">
            {options.map((option) => (
              <SelectItem key={option.value} option={option} />
            ))}
          </Primitive.Viewport>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function SelectItem({ option }: { option: SelectOption }) {
  return (
    <Primitive.Item
      value={option.value}
      disabled={option.disabled}
      className="relative flex min-h-9 cursor-default items-center gap-2 rounded-md py-1.5 pr-8 pl-2.5 text-sm outline-none select-none data-disabled:opacity-50 data-highlighted:bg-accent sm:min-h-8"
    >
      <Primitive.ItemText>{option.label}</Primitive.ItemText>
      {option.hint ? <span className="text-xs text-muted-foreground">{option.hint}</span> : null}
      <Primitive.ItemIndicator className="absolute right-2.5">
        <Check aria-hidden className="size-4 text-primary" />
      </Primitive.ItemIndicator>
    </Primitive.Item>
  );
}
