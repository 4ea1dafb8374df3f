import type { SessionRules } from '@/platform/session-rules';

/** What staff may do before their second factor stands: see who they are, set it up, leave. */
const WHILE_ENROLLING = ['getMe', 'setupTotp', 'enableTotp', 'listSessions', 'endSession'];

/**
 * What staff may change while they act as somebody, by operation of /v1 or event of a socket. Whatever is not here is refused, so
 * that a new operation is closed until somebody opens it.
 */
const WHILE_ACTING = [
  'endActAs',
  'updateMe',
  'updateNotificationPreferences',
  'readNotification',
  'readAllNotifications',
  'deleteNotification',
  'updateOrganization',
  'addPreferredWorker',
  'removePreferredWorker',
  'quoteJob',
  'createJob',
  'updateJob',
  'duplicateJob',
  'createJobTemplate',
  'deleteJobTemplate',
  'createJobUpload',
  'completeJobUpload',
  'signUploadParts',
  'abortUpload',
  'removeJobFile',
  'sendMessage',
  'editMessage',
  'markMessagesRead',
  'addComment',
  'updateComments',
  'declineOffer',
  'startJob',
  'createDeliverableUpload',
  'attachDeliverable',
  'updateWorkerProfile',
  'updateAvailability',
  'createPortfolioUpload',
  'addPortfolioItem',
  'removePortfolioItem',
  'createAvatarUpload',
  'completeAvatar',
  'job:subscribe',
  'job:message',
  'job:typing',
  'worker:status',
];

/** Operations that move money or promise it, by what their names begin with or say. */
const MONEY =
  /^(publish|complete|cancel|reopen|undo|request(Revision)|quoteRevision|submitWork|accept|rate|subscribe|change(Plan)|preview|pause|resume|reactivate|open(Portal)|buy|confirm|create(Payment)|add(PaymentMethod|Time)|set|update(TopUp)|delete(PaymentMethod)|remove(PayoutMethod)|start(Timer)|stop(Timer)|approve|refund|adjust|draft|mark(Payout)|rule)/;
/** Operations on how somebody signs in, and on keys. */
const IDENTITY =
  /password|session|totp|recovery|key|e-?mail|webhook|member|invit|login|logout|register|actAs/i;

const SENTENCES = {
  identity:
    'While you act as somebody you cannot change how they sign in, their sessions, keys or colleagues.',
  money: 'While you act as somebody you cannot do anything that moves money or credits, or commits to it.',
  other: 'This cannot be done while you act as somebody.',
} as const;

function kindOf(operation: string): keyof typeof SENTENCES {
  if (IDENTITY.test(operation)) return 'identity';
  return MONEY.test(operation) ? 'money' : 'other';
}

/** The rules of sessions that are less than a whole sign-in. */
export const SESSION_RULES: SessionRules = {
  whileEnrolling: new Set(WHILE_ENROLLING),
  whileActing: new Set(WHILE_ACTING),
  refusalWhileActing: (operation) => {
    const acting = kindOf(operation);
    return { acting, message: SENTENCES[acting] };
  },
};
