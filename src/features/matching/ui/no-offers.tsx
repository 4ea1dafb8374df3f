'use client';

import { CircleCheck, CircleDashed, Inbox } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type SessionUser, useSession } from '@/ui/api/use-session';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { Skeleton } from '@/ui/skeleton';
import { Time } from '@/ui/time';

interface Step {
  key: 'verified' | 'available' | 'shift' | 'skills' | 'bio' | 'portfolio';
  done: boolean;
  href?: string;
  extra?: ReactNode;
}

/** What decides whether offers come, most important first, each with where to change it. */
function stepsFor(user: SessionUser): Step[] {
  const profile = user.workerProfile;
  const availability = profile?.availability;
  return [
    { key: 'verified', done: user.emailVerified },
    { key: 'available', done: availability?.status === 'available' },
    { key: 'skills', done: (profile?.skills.length ?? 0) > 0, href: '/worker/profile#skills' },
    { key: 'shift', done: (availability?.shifts.length ?? 0) > 0, href: '/worker/profile#shifts' },
    { key: 'bio', done: (profile?.bio ?? '').trim() !== '', href: '/worker/profile#about' },
    { key: 'portfolio', done: (profile?.portfolio.length ?? 0) > 0, href: '/worker/profile#portfolio' },
  ];
}

/** No offer right now: when the next may come, and what would bring more. */
export function NoOffers({ reserved }: { reserved: number }) {
  const t = useTranslations('offers');
  const { user } = useSession();
  if (!user) return <Skeleton className="h-60" />;
  const availability = user.workerProfile?.availability;
  const status = availability?.status ?? 'offline';
  const onShift = status === 'busy' ? 'busy' : 'onShift';
  const waiting = status === 'offline' ? 'offline' : availability?.onShiftNow ? onShift : 'offShift';
  const steps = stepsFor(user);
  const open = steps.filter((step) => !step.done).length;
  return (
    <Card>
      <EmptyState
        icon={<Inbox />}
        title={t(`empty.${waiting}.title`)}
        description={
          <>
            {t(`empty.${waiting}.text`)}
            {waiting === 'offShift' && availability?.nextShiftAt ? (
              <span className="mt-1 block">
                {t('nextShift')}{' '}
                <Time
                  value={availability.nextShiftAt}
                  format="datetime"
                  className="font-medium text-foreground tabular"
                />
              </span>
            ) : null}
            {reserved > 0 ? (
              <span className="mt-1 block">{t('reservedBelow', { count: reserved })}</span>
            ) : null}
          </>
        }
      />
      <div className="border-t p-4 sm:px-6">
        <h2 className="text-sm font-semibold">{open > 0 ? t('bringsOffers') : t('allSet')}</h2>
        <ul className="mt-2 divide-y">
          {steps.map((step) => (
            <li key={step.key} className="flex items-center gap-3 py-2.5 text-sm">
              {step.done ? (
                <CircleCheck aria-label={t('stepDone')} className="size-5 shrink-0 text-success" />
              ) : (
                <CircleDashed aria-label={t('stepOpen')} className="size-5 shrink-0 text-muted-foreground" />
              )}
              <span className={step.done ? 'text-muted-foreground' : 'font-medium'}>
                {t(`step.${step.key}`)}
              </span>
              {!step.done && step.href ? (
                <Link href={step.href} className="ml-auto shrink-0 rounded-sm text-primary hover:underline">
                  {t('doIt')}
                </Link>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
