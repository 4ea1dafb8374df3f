import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/ui/button';
import { MailSent } from '../../_auth/mail-sent';
import { asPlan, signInPath } from '../../_auth/plan';
import { ResendButton } from '../../_auth/resend-button';
import { param, type SearchParams } from '../../_auth/search';

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.check');
  return { title: t('title') };
}

/** After signing up: the confirmation mail is on its way. */
export default async function CheckEmailPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('auth.check');
  const email = await param(searchParams, 'email');
  const plan = asPlan(await param(searchParams, 'plan'));
  return (
    <MailSent title={t('title')} body={email ? t('body', { email }) : t('bodyNoEmail')}>
      <p className="text-sm text-muted-foreground">{t('spam')}</p>
      {email ? <ResendButton email={email} plan={plan} /> : null}
      <Button asChild variant="ghost" size="lg" block>
        <Link href={signInPath({ plan, ...(email ? { email } : {}) })}>{t('toSignIn')}</Link>
      </Button>
    </MailSent>
  );
}
