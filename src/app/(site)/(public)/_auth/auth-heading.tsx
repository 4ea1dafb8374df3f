import type { ReactNode } from 'react';

/** Title and one quiet line above an account form. */
export function AuthHeading({ title, lead }: { title: ReactNode; lead?: ReactNode }) {
  return (
    <div className="mb-7">
      <h1 className="text-2xl leading-snug font-semibold sm:text-[1.75rem]">{title}</h1>
      {lead ? <p className="mt-1.5 text-muted-foreground">{lead}</p> : null}
    </div>
  );
}
