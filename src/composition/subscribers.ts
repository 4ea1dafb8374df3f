import { apiKeySubscribers } from '@/features/api-keys';
import { creditSubscribers } from '@/features/credits';
import { deliverableSubscribers } from '@/features/deliverables';
import { invoiceSubscribers } from '@/features/invoices';
import { jobSubscribers } from '@/features/jobs';
import { matchingSubscribers } from '@/features/matching';
import { notificationSubscribers } from '@/features/notifications';
import { organizationSubscribers } from '@/features/organizations';
import { paymentSubscribers } from '@/features/payments';
import { referralSubscribers } from '@/features/referrals';
import { timeSubscribers } from '@/features/time';
import { webhookSubscribers } from '@/features/webhooks';
import { workerSubscribers } from '@/features/workers';
import type { Subscriber } from '@/platform/subscribers';

/** Who answers to which event, inside the transaction that caused it. */
export const subscribers: readonly Subscriber[] = [
  ...organizationSubscribers,
  ...apiKeySubscribers,
  ...creditSubscribers,
  ...invoiceSubscribers,
  ...workerSubscribers,
  ...jobSubscribers,
  ...matchingSubscribers,
  ...deliverableSubscribers,
  ...timeSubscribers,
  ...paymentSubscribers,
  ...referralSubscribers,
  ...notificationSubscribers,
  ...webhookSubscribers,
];
