import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SettingsTabs } from '@/features/accounts/ui/settings-tabs';
import { ApiKeys } from '@/features/api-keys/ui/api-keys';
import { OrganizationForm } from '@/features/organizations/ui/organization-form';
import { PreferredWorkers } from '@/features/organizations/ui/preferred-workers';
import { TeamTab } from '@/features/team/ui/team-tab';
import { Webhooks } from '@/features/webhooks/ui/webhooks';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.client');
  return { title: t('settings') };
}

/** Profile, organization, team, keys, webhooks, notifications, security. */
export default function ClientSettingsPage() {
  return (
    <SettingsTabs
      path="/client/settings"
      own={{
        organization: <OrganizationForm />,
        team: <TeamTab />,
        workers: <PreferredWorkers />,
        keys: <ApiKeys />,
        webhooks: <Webhooks />,
      }}
    />
  );
}
