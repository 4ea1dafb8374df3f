import type { SessionRules } from '@/platform/session-rules';

/** Everything that is named here, for the test that none of it is misspelt. */
export const NAMED_OPERATIONS = () => ({ WHILE_ENROLLING, WHILE_ACTING, MONEY, IDENTITY });

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
  'moveJobInQueue',
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

/** Operations that move money or credits, or bind somebody to it. The ledger itself takes no entry of such a session either. */
const MONEY = [
  'publishJob',
  'approveBrief',
  'requestApproval',
  'cancelJob',
  'completeJob',
  'undoComplete',
  'quoteRevision',
  'requestRevision',
  'reopenJob',
  'rateJob',
  'acceptOffer',
  'submitWork',
  'addTime',
  'startTimer',
  'stopTimer',
  'subscribe',
  'previewPlanChange',
  'changePlan',
  'cancelSubscription',
  'reactivateSubscription',
  'resumeSubscription',
  'pauseSubscription',
  'openPortal',
  'createPayment',
  'confirmPayment',
  'cancelPayment',
  'buyCredits',
  'addPaymentMethod',
  'setDefaultPaymentMethod',
  'deletePaymentMethod',
  'updateTopUp',
  'setPayoutMethod',
  'removePayoutMethod',
];

/** Operations on how somebody signs in, on who belongs to them, and on keys. */
const IDENTITY = [
  'changePassword',
  'setupTotp',
  'enableTotp',
  'disableTotp',
  'renewRecoveryCodes',
  'endSession',
  'endOtherSessions',
  'createApiKey',
  'updateApiKey',
  'revokeApiKey',
  'inviteMember',
  'updateMember',
  'removeMember',
  'resendInvitation',
  'revokeInvitation',
  'acceptInvitation',
];

const SENTENCES = {
  identity:
    'While you act as somebody you cannot change how they sign in, their sessions, keys or colleagues.',
  money: 'While you act as somebody you cannot do anything that moves money or credits, or commits to it.',
  other: 'This cannot be done while you act as somebody.',
} as const;

function kindOf(operation: string): keyof typeof SENTENCES {
  if (IDENTITY.includes(operation)) return 'identity';
  return MONEY.includes(operation) ? 'money' : 'other';
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
