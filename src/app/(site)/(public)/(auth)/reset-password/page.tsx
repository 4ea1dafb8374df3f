import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthHeading } from '../../_auth/auth-heading';
import { ResetForm } from '../../_auth/reset-form';
import { param, type SearchParams } from '../../_auth/search';

/** Title in the reader's language; the address with the token is sent to nobody. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.reset');
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false } };
}

/** Where the link of the "forgot" mail leads. */
export default async function ResetPasswordPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('auth.reset');
  return (
    <>
      <AuthHeading title={t('title')} lead={t('lead')} />
      <ResetForm token={await param(searchParams, 'token')} />
    </>
  );
}
