import { MailCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { AuthHeading } from './auth-heading';

/** "A mail is on its way", with what one can do meanwhile. */
export function MailSent({ title, body, children }: { title: string; body: ReactNode; children: ReactNode }) {
  return (
    <div>
      <span
        aria-hidden
        className="mb-5 grid size-12 place-items-center rounded-full bg-primary-soft text-primary-soft-foreground"
      >
        <MailCheck className="size-6" />
      </span>
      <AuthHeading title={title} lead={body} />
      <div className="space-y-3">{children}</div>
    </div>
  );
}
