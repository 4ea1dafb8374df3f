import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Callout } from '@/ui/callout';
import { AuthHeading } from '../../_auth/auth-heading';
import { param, type SearchParams } from '../../_auth/search';
import { SignInForm } from '../../_auth/sign-in-form';

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signIn');
  return { title: t('submit') };
}

/** Sign in. `next` is where to go afterwards, `done` says what just happened (`reset`, `verified`). */
export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('auth.signIn');
  const [next, done, email] = await Promise.all(
    ['next', 'done', 'email'].map((name) => param(searchParams, name)),
  );
  const said = done === 'reset' ? t('resetDone') : done === 'verified' ? t('verified') : null;
  return (
    <>
      <AuthHeading title={t('title')} lead={t('lead')} />
      {said ? (
        <Callout tone="success" className="mb-5">
          {said}
        </Callout>
      ) : null}
      <SignInForm next={next} email={email} />
      <p className="mt-6 text-center text-sm text-muted-foreground">
        {t('noAccount')}{' '}
        <Link href="/sign-up" className="rounded-sm font-medium text-primary hover:underline">
          {t('create')}
        </Link>
      </p>
    </>
  );
}
