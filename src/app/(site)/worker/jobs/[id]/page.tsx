import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WorkerJobView } from './worker-job-view';

/** Title in the reader's language; the job's own comes with its data. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('worker.jobs');
  return { title: t('title') };
}

/** One job, as its worker works on it. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <WorkerJobView jobId={id} />;
}
