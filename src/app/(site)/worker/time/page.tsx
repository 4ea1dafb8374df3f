import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TimeView } from '@/features/time/ui/time-view';

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('time');
  return { title: t('pageTitle') };
}

/** Worked time. */
export default function Page() {
  return <TimeView />;
}
