import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asReferralCode } from '../../../_referral/kept-code';
import { ReferralLanding } from '../../../_referral/referral-landing';

/** Title in the reader's language. The address is one company's own, so no search engine keeps it. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.recommended');
  return { title: t('meta'), description: t('lead'), robots: { index: false } };
}

/** Where a company's shared link leads: who recommends us, what both get, and on to signing up. */
export default async function ReferralPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  return <ReferralLanding code={asReferralCode(code)} />;
}
