import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { ACCESS_COOKIE, RESUMES_COOKIE } from '@/features/accounts/use-cases/session-cookies';
import { Invitation } from '../../_auth/invitation/invitation';
import { param, type SearchParams } from '../../_auth/search';

/** Title in the reader's language; the address with the token is sent to nobody. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.invitation');
  return { title: t('meta'), referrer: 'no-referrer', robots: { index: false } };
}

/** Where the link of an invitation leads: create an account, or sign in, and accept. */
export default async function InvitationPage({ searchParams }: { searchParams: SearchParams }) {
  const [token, known] = await Promise.all([param(searchParams, 'token'), cookies()]);
  const mayBeSignedIn = known.has(ACCESS_COOKIE) || known.has(RESUMES_COOKIE);
  return <Invitation token={token} mayBeSignedIn={mayBeSignedIn} />;
}
