import { cn } from '../cn';

/** The mark: a moon that turns into a sun at the horizon. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={cn('size-7', className)}>
      <rect width="32" height="32" rx="8" className="fill-night dark:fill-primary-soft" />
      <path
        d="M16 6.5a9.5 9.5 0 0 0-9.4 11h4.1a6 6 0 0 1 8.6-6.2A9.5 9.5 0 0 0 16 6.5Z"
        className="fill-night-muted"
      />
      <path d="M9.8 20.5a6.4 6.4 0 0 1 12.4 0Z" className="fill-dawn" />
      <path d="M6.5 23h19" strokeWidth="2" strokeLinecap="round" className="stroke-night-foreground" />
    </svg>
  );
}

/** The mark with the name. */
export function Logo({ className }: { className?: string }) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-2 text-[1.0625rem] font-semibold tracking-tight',
        className,
      )}
    >
      <LogoMark />
      Nimmit
    </span>
  );
}
