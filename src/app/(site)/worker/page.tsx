import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OffersView } from '@/features/matching/ui/offers-view';

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('offers');
  return { title: t('title') };
}

/** What is offered to the worker now. */
export default function Page() {
  return <OffersView />;
}
