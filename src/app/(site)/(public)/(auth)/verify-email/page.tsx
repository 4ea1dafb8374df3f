import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { param, type SearchParams } from '../../_auth/search';
import { VerifyEmail } from '../../_auth/verify-email';

/** Title in the reader's language; the address with the token is sent to nobody. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.check');
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false } };
}

/** Where the link of the confirmation mail leads. */
export default async function VerifyEmailPage({ searchParams }: { searchParams: SearchParams }) {
  return <VerifyEmail token={await param(searchParams, 'token')} />;
}
