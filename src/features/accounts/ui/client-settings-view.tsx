'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { NotificationPreferences } from '@/features/notifications/ui/notification-preferences';
import { OrganizationForm } from '@/features/organizations/ui/organization-form';
import { PreferredWorkers } from '@/features/organizations/ui/preferred-workers';
import { PageHeader } from '@/ui/page-header';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/ui/tabs';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { SessionList } from './session-list';

const TABS = ['profile', 'organization', 'workers', 'notifications', 'security'] as const;

/** Everything about the client's account; the tab is in the address. */
export function ClientSettingsView() {
  const t = useTranslations('account');
  const asked = useSearchParams().get('tab');
  const tab = TABS.find((known) => known === asked) ?? 'profile';
  const show = (next: string) =>
    window.history.replaceState(
      null,
      '',
      next === 'profile' ? '/client/settings' : `/client/settings?tab=${next}`,
    );
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('title')} />
      <Tabs value={tab} onValueChange={show}>
        <TabsList>
          {TABS.map((name) => (
            <TabsTrigger key={name} value={name}>
              {t(`tabs.${name}`)}
            </TabsTrigger>
          ))}
        </TabsList>
        <TabsContent value="profile">
          <ProfileForm />
        </TabsContent>
        <TabsContent value="organization">
          <OrganizationForm />
        </TabsContent>
        <TabsContent value="workers">
          <PreferredWorkers />
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
