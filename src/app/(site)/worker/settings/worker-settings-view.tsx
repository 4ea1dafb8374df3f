'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { PasswordForm } from '@/features/accounts/ui/password-form';
import { ProfileForm } from '@/features/accounts/ui/profile-form';
import { SessionList } from '@/features/accounts/ui/session-list';
import { NotificationPreferences } from '@/features/notifications/ui/notification-preferences';
import { PageHeader } from '@/ui/page-header';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/ui/tabs';

const tabs = ['profile', 'notifications', 'security'] as const;

/** Name, picture, language and zone; what one is told; password and sessions. The tab is in the address. */
export function WorkerSettingsView() {
  const t = useTranslations('account');
  const asked = useSearchParams().get('tab');
  const tab = tabs.find((known) => known === asked) ?? 'profile';
  const show = (next: string) =>
    window.history.replaceState(
      null,
      '',
      next === 'profile' ? '/worker/settings' : `/worker/settings?tab=${next}`,
    );
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('title')} />
      <Tabs value={tab} onValueChange={show}>
        <TabsList>
          {tabs.map((name) => (
            <TabsTrigger key={name} value={name}>
              {t(`tabs.${name}`)}
            </TabsTrigger>
          ))}
        </TabsList>
        <TabsContent value="profile">
          <ProfileForm />
        </TabsContent>
        <TabsContent value="notifications">
          <NotificationPreferences />
        </TabsContent>
        <TabsContent value="security" className="space-y-5">
          <PasswordForm />
          <SessionList />
        </TabsContent>
      </Tabs>
    </div>
  );
}
