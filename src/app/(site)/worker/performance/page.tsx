import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WorkerReports } from '@/features/analytics/ui/worker-reports';
import { MissedOffers } from '@/features/matching/ui/missed-offers';
import { PerformanceView } from '@/features/workers/ui/performance-view';

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('worker');
  return { title: t('performance.title') };
}

/** What the worker's score is made of, and what they missed by it. */
export default function Page() {
  return (
    <>
      <PerformanceView />
      <WorkerReports />
      <MissedOffers />
    </>
  );
}
