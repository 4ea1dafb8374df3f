'use client';

import { useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api } from '@/ui/api/client';
import { sessionQuery } from '@/ui/api/use-session';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { AuthHeading } from '../auth-heading';
import { SignInForm } from '../sign-in-form';
import { InvitationHeading } from './invitation-heading';
import { JoinSignedIn } from './join-signed-in';
import { NewMemberForm } from './new-member-form';
import { type DeadReason, deadReason, useInvitation } from './use-invitation';

/** An invitation for whoever opens its link, whatever account they have. */
export function Invitation({ token, mayBeSignedIn }: { token?: string; mayBeSignedIn: boolean }) {
  const t = useTranslations('auth.invitation');
  const client = useQueryClient();
  const [hasSession, setHasSession] = useState(mayBeSignedIn);
  const { user, invitation } = useInvitation(token, hasSession);
  const { data, error, refetch } = invitation;
  const dead = token ? deadReason(error) : 'unknown';
  if (dead || !token) return <Dead reason={dead ?? 'unknown'} />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <div role="status" className="space-y-3">
        <p className="font-medium">{t('loading')}</p>
        <Skeleton className="h-11" />
        <Skeleton className="h-11" />
      </div>
    );
  }
  const again = () => void refetch();
  if (user && user.email === data.email) return <JoinSignedIn {...{ token, user, facts: data, again }} />;
  if (user) {
    const signOut = async () => {
      await api.post('/auth/logout', { body: {} });
      client.removeQueries({ queryKey: sessionQuery.queryKey });
      setHasSession(false);
    };
    return (
      <>
        <AuthHeading title={t('otherTitle')} lead={t('other', { invited: data.email, email: user.email })} />
        <Button size="lg" block onClick={() => void signOut()}>
          {t('signOut')}
        </Button>
      </>
    );
  }
  return (
    <>
      <InvitationHeading facts={data} />
      {data.hasAccount ? (
        <>
          <p className="mb-5 text-sm text-muted-foreground">{t('signInHint', { email: data.email })}</p>
          <SignInForm email={data.email} onEntered={() => setHasSession(true)} />
        </>
      ) : (
        <NewMemberForm token={token} facts={data} onDead={again} />
      )}
    </>
  );
}

function Dead({ reason }: { reason: DeadReason }) {
  const t = useTranslations('auth.invitation');
  return (
    <div role="status">
      <AuthHeading title={t('deadTitle')} lead={t(`dead.${reason}`)} />
      <Button asChild variant="secondary" size="lg" block>
        <Link href="/sign-in">{t('toSignIn')}</Link>
      </Button>
    </div>
  );
}
