/** How long an invitation is good. */
export const INVITATION_DAYS = 7;

/** Invitations that may wait at once, so that nobody mails the world in our name. */
export const MOST_PENDING = 50;

/** An invitation is mailed again this often at most, */
export const MOST_SENT = 6;
/** and not sooner than so many seconds after the last mail. */
export const RESEND_SECONDS = 60;

/** People in one organization. */
export const MOST_MEMBERS = 200;

export const INVITATION_STATES = ['pending', 'accepted', 'revoked'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];
