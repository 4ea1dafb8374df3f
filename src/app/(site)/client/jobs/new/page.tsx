import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PostJobView } from '@/features/jobs/ui/client/post/post-job-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.client');
  return { title: t('postJob') };
}

/** The form that posts a job, or goes on with a draft. */
export default function PostJobPage() {
  return <PostJobView />;
}
