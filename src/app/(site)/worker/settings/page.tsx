import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SettingsTabs } from '@/features/accounts/ui/settings-tabs';

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title') };
}

/** The worker's account. */
export default function Page() {
  return <SettingsTabs path="/worker/settings" />;
}
