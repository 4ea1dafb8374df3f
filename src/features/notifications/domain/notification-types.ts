import type { NotificationTopic } from '@/features/accounts/domain/account.options';

/** How a kind of notification behaves. Its words are the message `told.<type>`. */
export interface NotificationType {
  topic: NotificationTopic;
  /** Whether it is mailed too (by the person's preference). */
  mails: boolean;
  /** Minutes to wait before mailing; a notification that was read meanwhile is not mailed. */
  mailAfterMinutes: number;
  /** Told whatever the person's preferences: it is about the safety of their account. */
  always?: true;
  /** Where it leads, by reader's role. `{job}` is the job's id. */
  leadsTo: { client?: string; worker?: string; admin?: string };
}

const JOB = {
  client: '/client/jobs/{job}',
  worker: '/worker/jobs/{job}',
  admin: '/admin/collections/jobs/{job}',
};
const OFFERS = { worker: '/worker' };
const CREDITS = { client: '/client/billing?tab=credits' };
const BILLING = { client: '/client/billing' };
const TEAM = { client: '/client/settings?tab=team' };
const REFERRALS = { client: '/client/referrals' };
const FILES = { admin: '/admin/collections/files' };
const SECURITY = {
  client: '/client/settings?tab=security',
  worker: '/worker/settings?tab=security',
  admin: '/admin/account',
};
const PRIVACY = {
  client: '/client/settings?tab=privacy',
  worker: '/worker/settings?tab=privacy',
  admin: '/admin/account',
};
const EARNINGS = { worker: '/worker/earnings' };

const about = (
  topic: NotificationTopic,
  leadsTo: NotificationType['leadsTo'],
  mail: number | null,
): NotificationType => ({
  topic,
  mails: mail !== null,
  mailAfterMinutes: mail ?? 0,
  leadsTo,
});

/** About the safety of the account: always told, and mailed by the account's own mail. */
const security: NotificationType = { ...about('jobUpdates', SECURITY, null), always: true };

/** Every kind of notification. */
export const NOTIFICATION_TYPES = {
  'job-published': about('jobUpdates', JOB, null),
  'job-assigned': about('jobUpdates', JOB, 0),
  'job-assigned-to-you': about('jobUpdates', JOB, 0),
  'job-started': about('jobUpdates', JOB, null),
  'job-submitted': about('jobUpdates', JOB, 0),
  'qa-needed': about('jobUpdates', JOB, null),
  'qa-passed': about('jobUpdates', JOB, null),
  'revision-requested': about('jobUpdates', JOB, 0),
  'approval-undone': about('jobUpdates', JOB, null),
  'job-approved': about('jobUpdates', JOB, 0),
  'job-completed': about('jobUpdates', JOB, 0),
  'job-cancelled': about('jobUpdates', JOB, 0),
  'job-reassigned': about('jobUpdates', JOB, 0),
  'job-reopened': about('jobUpdates', JOB, 0),
  'job-status-changed': about('jobUpdates', JOB, 0),
  'job-rated': about('jobUpdates', JOB, null),
  'job-unmatched': about('jobUpdates', JOB, 0),
  'review-reminder': about('jobUpdates', JOB, 0),
  'approval-requested': about('jobUpdates', JOB, 0),
  'approval-declined': about('jobUpdates', JOB, 0),
  'member-joined': about('jobUpdates', TEAM, 0),
  'offer-new': about('jobUpdates', OFFERS, 0),
  'offer-reserved': about('jobUpdates', OFFERS, null),
  'offer-withdrawn': about('jobUpdates', OFFERS, null),
  'message-new': about('messages', JOB, 5),
  'earning-recorded': about('payments', EARNINGS, null),
  'earning-cleared': about('payments', EARNINGS, 0),
  'payout-sent': about('payments', EARNINGS, 0),
  'payout-paid': about('payments', EARNINGS, 0),
  'payout-returned': about('payments', EARNINGS, 0),
  // Mailed in any case, by the account's own mail.
  'payout-method-changed': about('payments', EARNINGS, null),
  'payout-method-removed': about('payments', EARNINGS, null),
  'credits-granted': about('payments', CREDITS, 0),
  'referral-rewarded': about('payments', REFERRALS, 0),
  'referral-welcomed': about('payments', CREDITS, 0),
  'referral-taken-back': about('payments', REFERRALS, 0),
  'credits-expiring': about('payments', CREDITS, 0),
  'credits-expired': about('payments', CREDITS, null),
  'credits-low': about('payments', CREDITS, 0),
  'payment-received': about('payments', BILLING, 0),
  'payment-failed': about('payments', BILLING, null),
  'refund-sent': about('payments', BILLING, 0),
  'refund-failed': about('payments', { admin: '/admin/collections/refunds' }, 0),
  'top-up-done': about('payments', CREDITS, null),
  'top-up-failed': about('payments', CREDITS, 0),
  'top-up-off': about('payments', CREDITS, 0),
  'payout-run-waits': about('payments', { admin: '/admin/payouts' }, 0),
  'dispute-changed': about('payments', { admin: '/admin/collections/disputes' }, 0),
  'credits-returned': about('payments', CREDITS, 0),
  'earning-reduced': about('payments', EARNINGS, 0),
  'subscription-payment-failed': about('payments', BILLING, 0),
  'subscription-plan-changed': about('payments', BILLING, 0),
  'subscription-ending': about('payments', BILLING, 0),
  'subscription-ended': about('payments', BILLING, 0),
  'subscription-trial-ending': about('payments', BILLING, 0),
  'subscription-renewing': about('payments', BILLING, 0),
  'subscription-duplicate': about('payments', { admin: '/admin/collections/subscriptions' }, 0),
  'stripe-event-failed': about('payments', { admin: '/admin/collections/stripe-events' }, 0),
  'reconciliation-differs': about('payments', { admin: '/admin/collections/reconciliation-reports' }, 0),
  'calendar-unsigned': about('jobUpdates', { admin: '/admin/capacity' }, 0),
  'capacity-gap': about('jobUpdates', { admin: '/admin/capacity' }, 0),
  'file-infected': about('jobUpdates', JOB, 0),
  'file-infected-upload': about('jobUpdates', FILES, 0),
  'file-rejected': about('jobUpdates', JOB, null),
  'scanner-down': about('jobUpdates', FILES, 0),
  'second-factor-on': security,
  'second-factor-off': security,
  'second-factor-reset': security,
  'recovery-code-used': security,
  'recovery-codes-new': security,
  'new-device': security,
  'session-stolen': security,
  'data-export-ready': { ...about('jobUpdates', PRIVACY, 0), always: true },
  'skills-verified': about('jobUpdates', { worker: '/worker/profile' }, null),
} as const satisfies Record<string, NotificationType>;

export type NotificationTypeName = keyof typeof NOTIFICATION_TYPES;

/** The page that a notification opens for a reader of this role; null when it opens none. */
export function actionUrlOf(
  type: NotificationTypeName,
  role: 'client' | 'worker' | 'admin',
  jobId: string | null,
): string | null {
  const { leadsTo }: NotificationType = NOTIFICATION_TYPES[type];
  const target = leadsTo[role];
  if (!target) return null;
  if (!target.includes('{job}')) return target;
  return jobId ? target.replace('{job}', jobId) : null;
}
