import type { InvitationDocument } from '../data/invitation.document';

/** An invitation as owners see it; never its token. */
export function presentInvitation(invitation: InvitationDocument, now: Date) {
  return {
    id: invitation._id.toHexString(),
    email: invitation.email,
    role: invitation.role,
    monthlyCredits: invitation.monthlyCredits,
    expired: invitation.expiresAt <= now,
    expiresAt: invitation.expiresAt.toISOString(),
    sentAt: invitation.sentAt.toISOString(),
    sentCount: invitation.sentCount,
    createdAt: invitation.createdAt.toISOString(),
  };
}
