'use client';

import { useQuery } from '@tanstack/react-query';
import { Bell } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { apiQuery } from '../api/queries';
import { buttonVariants } from '../button';

/** Way to the notifications, with how many are unread. */
export function UnreadBell({ href }: { href: string }) {
  const t = useTranslations('shell');
  const { data } = useQuery(apiQuery('/notifications/unread-count'));
  const count = data?.unread ?? 0;
  return (
    <Link
      href={href}
      aria-label={t('unreadNotifications', { count })}
      className={buttonVariants({ variant: 'ghost', size: 'icon' })}
    >
      <Bell aria-hidden />
      {count > 0 ? (
        <span
          aria-hidden
          className="absolute top-0.5 right-0.5 grid h-4 min-w-4 place-items-center rounded-full bg-primary px-1 text-[0.625rem] font-semibold text-primary-foreground tabular"
        >
          {count > 99 ? '99+' : count}
        </span>
      ) : null}
    </Link>
  );
}
