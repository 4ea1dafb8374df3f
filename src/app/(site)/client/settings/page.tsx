import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientSettingsView } from '@/features/accounts/ui/client-settings-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.client');
  return { title: t('settings') };
}

/** Profile, organization, notifications, security. */
export default function ClientSettingsPage() {
  return <ClientSettingsView />;
}
