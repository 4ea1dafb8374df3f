import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EarningsView } from '@/features/earnings/ui/earnings-view';

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('earnings');
  return { title: t('title') };
}

/** What the worker has earned. */
export default function Page() {
  return <EarningsView />;
}
