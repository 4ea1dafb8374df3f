'use client';

import { Bell, Briefcase, Clock, Inbox, UserRound, Wallet } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PortalShell } from '@/ui/shell/portal-shell';

/** The worker portal's navigation; a phone shows it as tabs along the bottom. */
export function WorkerShell({ children }: { children: ReactNode }) {
  const t = useTranslations('shell.worker');
  const nav = [
    { href: '/worker', label: t('offers'), icon: <Inbox />, key: 'o' },
    { href: '/worker/jobs', label: t('jobs'), icon: <Briefcase />, key: 'j' },
    { href: '/worker/time', label: t('time'), icon: <Clock />, key: 't' },
    { href: '/worker/earnings', label: t('earnings'), icon: <Wallet />, key: 'e' },
    { href: '/worker/notifications', label: t('notifications'), icon: <Bell />, key: 'n', railOnly: true },
    { href: '/worker/profile', label: t('profile'), icon: <UserRound />, key: 'p' },
  ];
  return (
    <PortalShell
      portal="worker"
      homeHref="/worker"
      settingsHref="/worker/profile"
      notificationsHref="/worker/notifications"
      nav={nav}
    >
      {children}
    </PortalShell>
  );
}
