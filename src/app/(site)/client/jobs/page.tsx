import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JobsView } from '@/features/jobs/ui/client/jobs-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.client');
  return { title: t('jobs') };
}

/** Every job of the client's organization. */
export default function ClientJobsPage() {
  return <JobsView />;
}
