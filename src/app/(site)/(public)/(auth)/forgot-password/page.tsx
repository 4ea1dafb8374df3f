import type { Metadata } from 'next';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { AuthHeading } from '../../_auth/auth-heading';
import { NewLinkForm } from '../../_auth/new-link-form';

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.forgot');
  return { title: t('title') };
}

/** Asks for a link to choose a new password. */
export default function ForgotPasswordPage() {
  const t = useTranslations('auth.forgot');
  return (
    <>
      <AuthHeading title={t('title')} lead={t('lead')} />
      <NewLinkForm path="/auth/forgot-password" submitLabel={t('submit')} />
      <p className="mt-6 text-center text-sm">
        <Link href="/sign-in" className="rounded-sm font-medium text-primary hover:underline">
          {t('back')}
        </Link>
      </p>
    </>
  );
}
