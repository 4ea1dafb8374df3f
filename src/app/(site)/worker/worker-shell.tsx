'use client';

import { Bell, Briefcase, ChartNoAxesColumn, Clock, Inbox, UserRound, Wallet } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { OfferAnnouncer } from '@/features/matching/ui/offer-announcer';
import { TimerPill } from '@/features/time/ui/timer-pill';
import { AvailabilityMenu } from '@/features/workers/ui/availability-menu';
import { PortalShell } from '@/ui/shell/portal-shell';
import { ShellSlot } from '@/ui/shell/slots';

/** The worker portal's navigation; a phone shows it as tabs along the bottom. The timer and the availability are on every page. */
export function WorkerShell({ children }: { children: ReactNode }) {
  const t = useTranslations('shell.worker');
  const tw = useTranslations('worker.nav');
  const nav = [
    { href: '/worker', label: t('offers'), icon: <Inbox />, key: 'o' },
    { href: '/worker/jobs', label: t('jobs'), icon: <Briefcase />, key: 'j' },
    { href: '/worker/time', label: t('time'), icon: <Clock />, key: 't' },
    { href: '/worker/earnings', label: t('earnings'), icon: <Wallet />, key: 'e' },
    {
      href: '/worker/performance',
      label: tw('performance'),
      icon: <ChartNoAxesColumn />,
      key: 'r',
      railOnly: true,
    },
    { href: '/worker/notifications', label: t('notifications'), icon: <Bell />, key: 'n', railOnly: true },
    { href: '/worker/profile', label: t('profile'), icon: <UserRound />, key: 'p' },
  ];
  return (
    <PortalShell
      portal="worker"
      homeHref="/worker"
      settingsHref="/worker/settings"
      notificationsHref="/worker/notifications"
      nav={nav}
    >
      <ShellSlot name="topbar-start">
        <AvailabilityMenu />
      </ShellSlot>
      <ShellSlot name="topbar-end">
        <TimerPill />
      </ShellSlot>
      <OfferAnnouncer />
      {children}
    </PortalShell>
  );
}
