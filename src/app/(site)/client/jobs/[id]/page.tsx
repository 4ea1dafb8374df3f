import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientJobView } from '@/features/jobs/ui/client/job-page/client-job-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.client');
  return { title: t('jobs') };
}

/** One job, from its brief to its approval. */
export default async function ClientJobPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ClientJobView id={id} />;
}
