'use client';

import { useTranslations } from 'next-intl';
import { AuthHeading } from '../auth-heading';
import type { InvitationFacts } from './use-invitation';

/** Who asks, to where, as what. */
export function InvitationHeading({ facts }: { facts: InvitationFacts }) {
  const t = useTranslations('auth.invitation');
  const { organizationName: organization, invitedBy: inviter, role } = facts;
  return (
    <AuthHeading
      title={t('title', { organization })}
      lead={t('lead', { inviter, organization, role: t(`role.${role}`) })}
    />
  );
}
