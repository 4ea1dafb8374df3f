'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { SessionUser } from '@/ui/api/use-session';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { AuthHeading } from '../auth-heading';
import { InvitationHeading } from './invitation-heading';
import type { InvitationFacts } from './use-invitation';
import { useJoin } from './use-join';

interface JoinProps {
  token: string;
  user: SessionUser;
  facts: InvitationFacts;
  again: () => void;
}

/** For who is signed in with the invited address: one click, or what stands in its way. */
export function JoinSignedIn({ token, user, facts, again }: JoinProps) {
  const t = useTranslations('auth.invitation');
  const { organizationName: organization, leaving } = facts;
  const join = useJoin(organization, again);
  if (user.role !== 'client') {
    return (
      <>
        <InvitationHeading facts={facts} />
        <Callout tone="warning">{t('notClient', { email: user.email })}</Callout>
      </>
    );
  }
  const blocked = leaving && leaving.obstacles.length > 0;
  if (blocked && user.clientProfile?.organizationRole !== 'owner') {
    return (
      <>
        <AuthHeading title={t('teamTitle', { name: leaving.organizationName })} lead={t('team')} />
        <ToSettings again={again} />
      </>
    );
  }
  if (blocked) {
    return (
      <>
        <AuthHeading title={t('blockedTitle', { name: leaving.organizationName })} lead={t('blocked')} />
        <ul className="mb-4 list-disc space-y-1.5 pl-5 text-sm">
          {leaving.obstacles.map((obstacle) => (
            <li key={obstacle}>{t(`obstacles.${obstacle}`)}</li>
          ))}
        </ul>
        <p className="mb-6 text-sm text-muted-foreground">{t('support')}</p>
        <ToSettings again={again} />
      </>
    );
  }
  return (
    <>
      <InvitationHeading facts={facts} />
      {leaving ? (
        <Callout tone="warning" title={t('leavingTitle')} className="mb-5">
          {t('leaving', { name: leaving.organizationName })}
          {leaving.credits > 0 ? ` ${t('lapse', { count: leaving.credits })}` : null}
        </Callout>
      ) : null}
      {join.words ? (
        <Callout tone="danger" className="mb-5">
          {join.words}
        </Callout>
      ) : null}
      <p className="mb-4 text-sm text-muted-foreground">{t('signedIn', { email: user.email })}</p>
      <Button size="lg" block loading={join.busy} onClick={() => void join.accept({ token })}>
        {t('accept', { organization })}
      </Button>
    </>
  );
}

function ToSettings({ again }: { again: () => void }) {
  const t = useTranslations('auth.invitation');
  return (
    <div className="space-y-3">
      <Button asChild size="lg" block>
        <Link href="/client/settings?tab=team">{t('toSettings')}</Link>
      </Button>
      <Button variant="secondary" size="lg" block onClick={again}>
        {t('again')}
      </Button>
    </div>
  );
}
