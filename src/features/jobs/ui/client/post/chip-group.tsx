'use client';

import { ToggleGroup } from 'radix-ui';

interface ChipGroupProps {
  id: string;
  options: readonly { value: string; label: string }[];
  value: readonly string[];
  /** One of them, or any number. */
  many: boolean;
  onChange: (value: string[]) => void;
  'aria-label': string;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string;
}

const chip =
  'inline-flex min-h-9 items-center rounded-full border bg-card px-3.5 py-1 text-sm shadow-xs transition-colors hover:border-input data-[state=on]:border-primary data-[state=on]:bg-primary-soft data-[state=on]:font-medium data-[state=on]:text-primary-soft-foreground';

/** Choices as chips, all visible: quicker than a menu when there are few. */
export function ChipGroup({ options, value, many, onChange, ...props }: ChipGroupProps) {
  const items = options.map((option) => (
    <ToggleGroup.Item key={option.value} value={option.value} className={chip}>
      {option.label}
    </ToggleGroup.Item>
  ));
  const shared = { ...props, className: 'flex flex-wrap gap-2', loop: true } as const;
  if (many) {
    return (
      <ToggleGroup.Root type="multiple" value={[...value]} onValueChange={onChange} {...shared}>
        {items}
      </ToggleGroup.Root>
    );
  }
  return (
    <ToggleGroup.Root
      type="single"
      value={value[0] ?? ''}
      onValueChange={(next) => onChange(next ? [next] : [])}
      {...shared}
    >
      {items}
    </ToggleGroup.Root>
  );
}
