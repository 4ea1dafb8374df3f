import { newSecretToken, type UserDocument } from '@/features/accounts';
import type { OrganizationDocument } from '@/features/organizations';
import type { TxContext } from '@/platform/context';
import { queueEmail } from '@/platform/email-outbox';
import { env } from '@/platform/env';
import type { InvitationDocument } from '../data/invitation.document';

/** A token for a mail, readable only now. */
export const newInvitationToken = newSecretToken;

/** Mails an invitation with its link; the token in it is stored nowhere else. */
export async function mailInvitation(
  tx: TxContext,
  invitation: InvitationDocument,
  token: string,
  from: { inviter: UserDocument | null; organization: OrganizationDocument },
): Promise<void> {
  const { inviter, organization } = from;
  await queueEmail(tx, {
    to: invitation.email,
    locale: inviter?.profile.locale ?? 'en',
    template: 'team-invitation',
    props: {
      url: `${env().NIMMIT_PUBLIC_URL}/invitation?token=${token}`,
      values: {
        inviter: inviter
          ? `${inviter.profile.firstName} ${inviter.profile.lastName}`.trim()
          : organization.name,
        organization: organization.name,
      },
    },
    key: `team-invitation:${invitation._id.toHexString()}:${invitation.sentCount}`,
  });
}
