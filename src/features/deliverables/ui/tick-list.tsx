'use client';

import { type ReactNode, useId } from 'react';
import { Checkbox } from '@/ui/checkbox';
import { cn } from '@/ui/cn';

interface TickListProps {
  title: string;
  hint: string;
  items: readonly { id: string; label: ReactNode; aside?: ReactNode }[];
  ticked: ReadonlySet<string>;
  onChange: (ticked: ReadonlySet<string>) => void;
}

/** Points to tick off, with how many are left. */
export function TickList({ title, hint, items, ticked, onChange }: TickListProps) {
  const id = useId();
  const toggle = (item: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(item);
    else next.delete(item);
    onChange(next);
  };
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="flex items-baseline justify-between gap-3 text-sm font-semibold">
        {title}
        <span className="font-normal text-muted-foreground tabular">
          {items.filter((item) => ticked.has(item.id)).length}/{items.length}
        </span>
      </h3>
      <p className="mt-0.5 text-[0.8125rem] text-muted-foreground">{hint}</p>
      <ul className="mt-2 divide-y rounded-lg border bg-card">
        {items.map((item, index) => (
          <li key={item.id}>
            <label
              htmlFor={`${id}-${index}`}
              className="flex min-h-11 cursor-pointer items-start gap-3 px-3 py-2.5 text-sm hover:bg-muted/50"
            >
              <Checkbox
                id={`${id}-${index}`}
                checked={ticked.has(item.id)}
                onCheckedChange={(value) => toggle(item.id, value === true)}
                className="mt-0.5"
              />
              <span
                className={cn(
                  'min-w-0 flex-1 break-words',
                  ticked.has(item.id) && 'text-muted-foreground line-through',
                )}
              >
                {item.label}
              </span>
              {item.aside}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
