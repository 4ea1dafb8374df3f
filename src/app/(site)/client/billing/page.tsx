import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BillingView } from '@/features/billing/ui/billing-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.client');
  return { title: t('billing') };
}

/** Plan, credits, invoices, cards and history. */
export default function BillingPage() {
  return <BillingView />;
}
