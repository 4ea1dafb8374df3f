import type { DomainEvent, StaffRole, TxContext } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import { newId, oid } from '@/shared/ids';
import { formatUsd } from '@/shared/money';
import type { NotificationTypeName } from '../domain/notification-types';
import { activePeople, activeStaff } from './active-people';
import { notify } from './notify';

/** `payers` are the owners of the event's organization. */
type Audience = 'payers' | 'worker' | StaffRole;
type Tells = readonly (readonly [Audience, NotificationTypeName])[];

/** Who hears of which movement of money or credits. */
const TELLS: Readonly<Record<string, Tells | ((event: DomainEvent) => Tells)>> = {
  'credits.granted': ({ data }) => (data.source === 'goodwill' ? [['payers', 'credits-granted']] : []),
  'referral.rewarded': [['payers', 'referral-rewarded']],
  'referral.welcomed': [['payers', 'referral-welcomed']],
  'referral.taken_back': [['payers', 'referral-taken-back']],
  'credits.expiring': [['payers', 'credits-expiring']],
  'credits.expired': [['payers', 'credits-expired']],
  'credits.low': [['payers', 'credits-low']],
  'payment.received': ({ data }) => (data.kind === 'subscription' ? [] : [['payers', 'payment-received']]),
  'payment.failed': ({ data }) => (data.automatic === true ? [] : [['payers', 'payment-failed']]),
  'refund.sent': [['payers', 'refund-sent']],
  'refund.failed': [['finance', 'refund-failed']],
  'topup.done': [['payers', 'top-up-done']],
  'topup.failed': ({ data }) => [['payers', data.switchedOff === true ? 'top-up-off' : 'top-up-failed']],
  'dispute.changed': [['finance', 'dispute-changed']],
  'job.ruled': ({ data }) => (Number(data.refundedCredits) > 0 ? [['payers', 'credits-returned']] : []),
  'earning.reduced': [['worker', 'earning-reduced']],
  'subscription.payment_failed': [['payers', 'subscription-payment-failed']],
  'subscription.plan_changed': [['payers', 'subscription-plan-changed']],
  'subscription.ending': [['payers', 'subscription-ending']],
  'subscription.ended': [['payers', 'subscription-ended']],
  'subscription.trial_ending': [['payers', 'subscription-trial-ending']],
  'subscription.renewing': [['payers', 'subscription-renewing']],
  'subscription.duplicate': [['finance', 'subscription-duplicate']],
  'stripe_event.failed': [['finance', 'stripe-event-failed']],
  'reconciliation.differs': [['finance', 'reconciliation-differs']],
  'organization.member_joined': [['payers', 'member-joined']],
  'payout_run.drafted': [['finance', 'payout-run-waits']],
  'payout.sent': [['worker', 'payout-sent']],
  'payout.paid': [['worker', 'payout-paid']],
  'payout.returned': [['worker', 'payout-returned']],
  'payout_method.changed': [['worker', 'payout-method-changed']],
  'payout_method.removed': [['worker', 'payout-method-removed']],
};

/** Whoever did these need not hear of them: somebody else is asked to act. */
const NOT_TO_THE_DOER = new Set(['payout_run.drafted']);

/** Tells everybody concerned, inside the transaction that moved it. An event may name its own `noticeKey`. */
async function tellAbout(tx: TxContext, event: DomainEvent): Promise<void> {
  const rule = TELLS[event.type];
  if (!rule) return;
  const key = typeof event.data.noticeKey === 'string' ? event.data.noticeKey : newId().toHexString();
  const jobId = typeof event.data.jobId === 'string' ? event.data.jobId : null;
  const values = valuesOf(event);
  const actorId = tx.actor.kind === 'user' ? tx.actor.id : null;
  for (const [audience, type] of typeof rule === 'function' ? rule(event) : rule) {
    for (const userId of await peopleOf(tx, event, audience)) {
      if (userId === actorId && NOT_TO_THE_DOER.has(event.type)) continue;
      await notify(tx, { userId, type, values, jobId, key });
    }
  }
}

async function peopleOf(tx: TxContext, { data }: DomainEvent, audience: Audience): Promise<string[]> {
  if (audience === 'worker') return typeof data.workerId === 'string' ? [data.workerId] : [];
  if (audience !== 'payers') return activeStaff(tx, audience);
  return activePeople(tx, { organization: oid(String(data.organizationId)), organizationRole: 'owner' });
}

/** Words take an event's plain values; cents in `amount` become dollars, and dates (`…At`) milliseconds. */
function valuesOf({ data }: DomainEvent): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(data)) {
    if (typeof value === 'string' && name.endsWith('At')) values[name] = Date.parse(value);
    else if (name === 'amount' && typeof value === 'number') values[name] = formatUsd(value);
    else if (typeof value === 'string' || typeof value === 'number') values[name] = value;
  }
  return values;
}

/** Notifications of money and credits. */
export const moneyNoticeSubscribers: readonly Subscriber[] = Object.keys(TELLS).map((on) => ({
  on,
  run: tellAbout,
}));
