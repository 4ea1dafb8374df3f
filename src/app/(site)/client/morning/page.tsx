import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MorningView } from '@/features/jobs/ui/client/morning/morning-view';

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('morning');
  return { title: t('title') };
}

/** What came in overnight, one card after the other. */
export default function MorningPage() {
  return <MorningView />;
}
