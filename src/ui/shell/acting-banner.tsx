'use client';

import { VenetianMask } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { backToPanel } from '../api/acting';
import { api } from '../api/client';
import { useAction } from '../api/use-action';
import { displayName, type SessionUser } from '../api/use-session';
import { Button } from '../button';
import { Time } from '../time';

/** Says that staff act as this person, who, until when and why, and lets them stop. Goes back to the panel at the end by itself. */
export function ActingBanner({ user }: { user: SessionUser }) {
  const t = useTranslations('shell.acting');
  const stop = useAction({
    mutationFn: () => api.post('/auth/act-as/end', { body: {} }),
    onSettled: () => backToPanel(user.id),
  });
  const until = user.actedBy?.until;
  useEffect(() => {
    if (!until) return;
    const timer = setTimeout(() => backToPanel(user.id), Math.max(0, Date.parse(until) - Date.now()));
    return () => clearTimeout(timer);
  }, [until, user.id]);
  if (!user.actedBy) return null;
  return (
    <section
      aria-label={t('label')}
      className="page-x sticky top-14 z-20 flex flex-wrap items-center gap-x-4 gap-y-1.5 bg-night py-2 text-sm text-night-foreground"
    >
      <VenetianMask aria-hidden className="size-4 shrink-0 max-sm:hidden" />
      <p className="min-w-0 flex-1 basis-56">
        {t.rich('says', {
          staff: user.actedBy.name,
          person: displayName(user),
          strong: (chunks) => <strong className="font-semibold">{chunks}</strong>,
          until: () => <Time value={user.actedBy?.until ?? ''} format="time" />,
        })}{' '}
        <span className="text-night-muted">{t('rules')}</span>
      </p>
      <Button variant="secondary" size="sm" loading={stop.isPending} onClick={() => stop.mutate(undefined)}>
        {t('stop')}
      </Button>
    </section>
  );
}
