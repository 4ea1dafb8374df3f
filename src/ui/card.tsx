import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

/** A surface. `interactive` for cards that are links. */
export function Card({
  className,
  interactive,
  ...props
}: ComponentProps<'div'> & { interactive?: boolean }) {
  return (
    <div
      className={cn(
        'rounded-lg border bg-card text-card-foreground shadow-xs',
        interactive && 'transition-[border-color,box-shadow] hover:border-input hover:shadow-sm',
        className,
      )}
      {...props}
    />
  );
}

interface CardHeaderProps {
  title: ReactNode;
  description?: ReactNode;
  /** Buttons or a link at the right. */
  actions?: ReactNode;
  className?: string;
  /** Heading level of the title, for the outline of the page. */
  level?: 2 | 3 | 4;
}

/** Title, one quiet line, actions. */
export function CardHeader({ title, description, actions, className, level = 2 }: CardHeaderProps) {
  const Heading = `h${level}` as const;
  return (
    <div
      className={cn(
        'flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 pt-4 sm:px-5',
        className,
      )}
    >
      <div className="min-w-0 flex-1 basis-40">
        <Heading className="text-[0.9375rem] font-semibold">{title}</Heading>
        {description ? <p className="mt-0.5 text-sm text-muted-foreground">{description}</p> : null}
      </div>
      {actions ? <div className="flex shrink-0 items-center gap-2">{actions}</div> : null}
    </div>
  );
}

/** Padding of a card's body. */
export function CardContent({ className, ...props }: ComponentProps<'div'>) {
  return <div className={cn('p-4 sm:p-5', className)} {...props} />;
}

/** A ruled-off line at the end of a card. */
export function CardFooter({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      className={cn(
        'flex flex-wrap items-center justify-between gap-3 border-t px-4 py-3 sm:px-5',
        className,
      )}
      {...props}
    />
  );
}
