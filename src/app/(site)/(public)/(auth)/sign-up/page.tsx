import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PLANS } from '@/features/credits/domain/plans';
import { Callout } from '@/ui/callout';
import { AuthHeading } from '../../_auth/auth-heading';
import { asPlan, signInPath } from '../../_auth/plan';
import { param, type SearchParams } from '../../_auth/search';
import { SignUpForm } from '../../_auth/sign-up-form';
import { asReferralCode, referralCookie } from '../../_referral/kept-code';

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signUp');
  return { title: t('submit') };
}

/** Sign up as a client, with `?plan=` to subscribe next and `?ref=` by whose link, or, with `?role=worker`, as a professional. */
export default async function SignUpPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('auth.signUp');
  const role = (await param(searchParams, 'role')) === 'worker' ? 'worker' : 'client';
  const plan = asPlan(await param(searchParams, 'plan'));
  const named = asReferralCode(await param(searchParams, 'ref'));
  const referralCode = named ?? asReferralCode((await cookies()).get(referralCookie)?.value);
  return (
    <>
      <AuthHeading title={t('title')} lead={t('lead')} />
      {plan && role === 'client' ? (
        <Callout className="mb-5">{t('plan', { plan: PLANS[plan].name })}</Callout>
      ) : null}
      <SignUpForm role={role} plan={plan} referralCode={referralCode} />
      <p className="mt-6 text-center text-sm text-muted-foreground">
        {t('haveAccount')}{' '}
        <Link href={signInPath({ plan })} className="rounded-sm font-medium text-primary hover:underline">
          {t('signIn')}
        </Link>
      </p>
    </>
  );
}
