'use client';

import { Bell, Briefcase, ChartColumn, CreditCard, Gift, House, Plus, Settings } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CreditMeter } from '@/features/credits/ui/credit-meter';
import { Button } from '@/ui/button';
import { PortalShell } from '@/ui/shell/portal-shell';
import { useCommands } from '@/ui/shell/shortcuts';
import { ShellSlot } from '@/ui/shell/slots';
import { Tooltip } from '@/ui/tooltip';

/** The client portal's navigation and its main action, "Post a job" (N). */
export function ClientShell({ children }: { children: ReactNode }) {
  const t = useTranslations('shell.client');
  const nav = [
    { href: '/client', label: t('home'), icon: <House />, key: 'h' },
    { href: '/client/jobs', label: t('jobs'), icon: <Briefcase />, key: 'j' },
    { href: '/client/billing', label: t('billing'), icon: <CreditCard />, key: 'b' },
    { href: '/client/analytics', label: t('analytics'), icon: <ChartColumn />, key: 'a', railOnly: true },
    { href: '/client/referrals', label: t('referrals'), icon: <Gift />, key: 'r', railOnly: true },
    { href: '/client/notifications', label: t('notifications'), icon: <Bell />, key: 'n', railOnly: true },
    { href: '/client/settings', label: t('settings'), icon: <Settings />, key: 's' },
  ];
  return (
    <PortalShell
      portal="client"
      homeHref="/client"
      settingsHref="/client/settings"
      notificationsHref="/client/notifications"
      nav={nav}
      primaryAction={<PostJobButton />}
    >
      <PostJobCommand />
      <ShellSlot name="topbar-end">
        <CreditMeter />
      </ShellSlot>
      {children}
    </PortalShell>
  );
}

function PostJobButton() {
  const t = useTranslations('shell.client');
  return (
    <Tooltip content={t('postJob')} shortcut="N" side="bottom">
      <Button asChild className="max-sm:size-9 max-sm:px-0">
        <Link href="/client/jobs/new">
          <Plus aria-hidden />
          <span className="max-sm:sr-only">{t('postJob')}</span>
        </Link>
      </Button>
    </Tooltip>
  );
}

function PostJobCommand() {
  const t = useTranslations('shell');
  const router = useRouter();
  useCommands([
    {
      id: 'post-job',
      label: t('client.postJob'),
      group: t('actions'),
      icon: <Plus />,
      keys: 'n',
      run: () => router.push('/client/jobs/new'),
    },
  ]);
  return null;
}
