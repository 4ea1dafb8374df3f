import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asPlan } from '../../_auth/plan';
import { param, type SearchParams } from '../../_auth/search';
import { VerifyEmail } from '../../_auth/verify-email';

/** Title in the reader's language; the address with the token is sent to nobody. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.check');
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false } };
}

/** Where the link of the confirmation mail leads, and on from there to the plan that a client came for. */
export default async function VerifyEmailPage({ searchParams }: { searchParams: SearchParams }) {
  const [token, plan] = await Promise.all(['token', 'plan'].map((name) => param(searchParams, name)));
  return <VerifyEmail token={token} plan={asPlan(plan)} />;
}
