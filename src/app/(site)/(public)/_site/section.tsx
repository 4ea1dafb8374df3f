import type { ReactNode } from 'react';
import { cn } from '@/ui/cn';

interface SectionProps {
  id?: string;
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A part of a public page: heading at the left on wide screens, content beside or below it. */
export function Section({ id, title, lead, children, className }: SectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={id ? `${id}-title` : undefined}
      className={cn('page-x mx-auto w-full max-w-6xl py-12 sm:py-16', className)}
    >
      <div className="mb-8 max-w-2xl sm:mb-10">
        <h2 id={id ? `${id}-title` : undefined} className="text-2xl leading-snug font-semibold sm:text-3xl">
          {title}
        </h2>
        {lead ? <p className="mt-3 text-muted-foreground sm:text-[1.0625rem]">{lead}</p> : null}
      </div>
      {children}
    </section>
  );
}
