import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TemplatesView } from '@/features/jobs/ui/client/templates-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('client');
  return { title: t('templates.title') };
}

/** Kept briefs. */
export default function TemplatesPage() {
  return <TemplatesView />;
}
