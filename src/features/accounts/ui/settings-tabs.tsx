'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NotificationPreferences } from '@/features/notifications/ui/notification-preferences';
import { PrivacyPanel } from '@/features/privacy/ui/privacy-panel';
import { PageHeader } from '@/ui/page-header';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/ui/tabs';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { SecondFactorCard } from './second-factor/second-factor-card';
import { SessionList } from './session-list';

interface SettingsTabsProps {
  /** The page's path. */
  path: string;
  /** What this portal has besides what everybody has; the key names the tab (`account.tabs`). */
  own?: Partial<Record<'organization' | 'team' | 'workers' | 'keys' | 'webhooks', ReactNode>>;
}

/** Everything about one's account; the tab is in the address. */
export function SettingsTabs({ path, own = {} }: SettingsTabsProps) {
  const t = useTranslations('account');
  const asked = useSearchParams().get('tab');
  const tabs: Record<string, ReactNode> = {
    profile: <ProfileForm />,
    ...own,
    notifications: <NotificationPreferences />,
    security: (
      <>
        <PasswordForm />
        <SecondFactorCard />
        <SessionList />
      </>
    ),
    privacy: <PrivacyPanel />,
  };
  const names = Object.keys(tabs);
  const shown = names.find((known) => known === asked) ?? 'profile';
  const show = (next: string) =>
    window.history.replaceState(null, '', next === 'profile' ? path : `${path}?tab=${next}`);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('title')} />
      <Tabs value={shown} onValueChange={show}>
        <TabsList>
          {names.map((name) => (
            <TabsTrigger key={name} value={name}>
              {t(`tabs.${name}`)}
            </TabsTrigger>
          ))}
        </TabsList>
        {Object.entries(tabs).map(([name, content]) => (
          <TabsContent key={name} value={name} className="space-y-5">
            {content}
          </TabsContent>
        ))}
      </Tabs>
    </div>
  );
}
