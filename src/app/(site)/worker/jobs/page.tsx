import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WorkerJobsView } from './worker-jobs-view';

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('worker');
  return { title: t('jobs.title') };
}

/** The worker's jobs. */
export default function Page() {
  return <WorkerJobsView />;
}
