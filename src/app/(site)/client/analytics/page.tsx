import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientAnalyticsView } from '@/features/analytics/ui/client-analytics-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('analytics');
  return { title: t('title') };
}

/** Spending, jobs and workers of a period. */
export default function ClientAnalyticsPage() {
  return <ClientAnalyticsView />;
}
