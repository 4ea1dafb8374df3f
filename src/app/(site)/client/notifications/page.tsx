import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotificationsView } from '@/features/notifications/ui/notifications-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.client');
  return { title: t('notifications') };
}

/** What the client was told. */
export default function NotificationsPage() {
  return <NotificationsView />;
}
