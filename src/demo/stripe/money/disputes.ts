import type Stripe from 'stripe';
import { cardState } from '../cards/methods';
import { invalid } from '../core/errors';
import { emit, update } from '../core/events';
import { idOf } from '../core/ids';
import { DAY } from '../core/time';
import type { World } from '../core/world';
import { moveBalance } from './balance';

/** Stripe's fee for a dispute, in cents. */
const DISPUTE_FEE = 1500;
const DAYS_TO_ANSWER = 9;

const EVIDENCE_FIELDS = [
  ...['access_activity_log', 'billing_address', 'cancellation_policy', 'cancellation_policy_disclosure'],
  ...['cancellation_rebuttal', 'customer_communication', 'customer_email_address', 'customer_name'],
  ...[
    'customer_purchase_ip',
    'customer_signature',
    'duplicate_charge_documentation',
    'duplicate_charge_explanation',
  ],
  ...['duplicate_charge_id', 'product_description', 'receipt', 'refund_policy', 'refund_policy_disclosure'],
  ...[
    'refund_refusal_explanation',
    'service_date',
    'service_documentation',
    'shipping_address',
    'shipping_carrier',
  ],
  ...[
    'shipping_date',
    'shipping_documentation',
    'shipping_tracking_number',
    'uncategorized_file',
    'uncategorized_text',
  ],
] as const;

export interface NewDispute {
  charge: Stripe.Charge;
  reason: string;
  amount?: number;
  /** A question only: no money is withdrawn. */
  inquiry?: boolean;
}

/** The cardholder's bank takes the money back. @throws 400 when the charge cannot be disputed (again) */
export function openDispute(
  world: World,
  { charge, reason, amount, inquiry = false }: NewDispute,
): Stripe.Dispute {
  if (charge.status !== 'succeeded') throw invalid('Only a successful charge can be disputed.');
  if (charge.disputed) throw invalid('This charge has been disputed already.', { code: 'charge_disputed' });
  const created = world.nowOf(idOf(charge.customer));
  const disputed = amount ?? charge.amount - charge.amount_refunded;
  const dispute: Stripe.Dispute = {
    id: world.newId('du'),
    object: 'dispute',
    amount: disputed,
    balance_transactions: [],
    charge: charge.id,
    created,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: {
      ...Object.fromEntries(EVIDENCE_FIELDS.map((name) => [name, null])),
      enhanced_evidence: {},
    } as Stripe.Dispute.Evidence,
    evidence_details: {
      due_by: created + DAYS_TO_ANSWER * DAY,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: inquiry,
    livemode: false,
    metadata: {},
    payment_intent: idOf(charge.payment_intent),
    payment_method_details: {
      card: {
        brand: charge.payment_method_details?.card?.brand ?? 'visa',
        case_type: inquiry ? 'inquiry' : 'chargeback',
        network: 'visa',
        network_reason_code: '10.4',
      },
      type: 'card',
    },
    reason,
    status: inquiry ? 'warning_needs_response' : 'needs_response',
  };
  world.store.put(dispute);
  update(world, 'charge.updated', charge, { ...charge, disputed: true });
  emit(world, 'charge.dispute.created', dispute);
  return inquiry ? dispute : withdraw(world, dispute);
}

function withdraw(world: World, dispute: Stripe.Dispute): Stripe.Dispute {
  return move(world, dispute, -dispute.amount, DISPUTE_FEE, 'charge.dispute.funds_withdrawn');
}

function move(
  world: World,
  dispute: Stripe.Dispute,
  amount: number,
  fee: number,
  event: string,
): Stripe.Dispute {
  const charge = world.store.get<Stripe.Charge>('charge', idOf(dispute.charge) ?? '');
  const moved = moveBalance(world, {
    type: 'adjustment',
    amount,
    fee,
    source: dispute.id,
    description: `Chargeback ${amount < 0 ? 'withdrawal' : 'reversal'} for ${idOf(dispute.charge)}`,
    created: world.nowOf(idOf(charge?.customer)),
  });
  const after = { ...dispute, balance_transactions: [...dispute.balance_transactions, moved] };
  world.store.put(after);
  emit(world, event, after);
  return after;
}

const CLOSED = new Set(['won', 'lost', 'warning_closed']);

/** Ends a dispute; a won one gives the amount and the fee back. @throws 400 when it has ended */
export function closeDispute(world: World, dispute: Stripe.Dispute, result: 'won' | 'lost'): Stripe.Dispute {
  if (CLOSED.has(dispute.status)) throw invalid('This dispute is already closed.');
  const inquiry = dispute.status.startsWith('warning');
  const closed: Stripe.Dispute = { ...dispute, status: inquiry ? 'warning_closed' : result };
  world.store.put(closed);
  emit(world, 'charge.dispute.closed', closed);
  if (inquiry || result === 'lost') return closed;
  return move(world, closed, closed.amount, -DISPUTE_FEE, 'charge.dispute.funds_reinstated');
}

/** What the test card of a charge brings about. */
export function disputeByCard(world: World, charge: Stripe.Charge): void {
  const { afterCharge } = cardState(world, charge.payment_method ?? '');
  if (afterCharge !== 'dispute' && afterCharge !== 'inquiry') return;
  openDispute(world, { charge, reason: 'fraudulent', inquiry: afterCharge === 'inquiry' });
}

/** Takes evidence; submitted, the bank looks at it. Stripe's words for tests decide at once: `winning_evidence`, `losing_evidence`. */
export function answerDispute(
  world: World,
  dispute: Stripe.Dispute,
  answer: { evidence: Record<string, string>; metadata: Record<string, string>; submit: boolean },
): Stripe.Dispute {
  if (CLOSED.has(dispute.status)) throw invalid('This dispute is already closed.');
  const evidence = { ...dispute.evidence, ...answer.evidence };
  const has_evidence = Object.values(evidence).some((value) => typeof value === 'string' && value !== '');
  const { evidence_details } = dispute;
  const submitted = answer.submit && has_evidence;
  const after: Stripe.Dispute = {
    ...dispute,
    evidence,
    metadata: answer.metadata,
    evidence_details: {
      ...evidence_details,
      has_evidence,
      submission_count: evidence_details.submission_count + (submitted ? 1 : 0),
      submission_method: submitted ? 'manual' : evidence_details.submission_method,
    },
    status: !submitted
      ? dispute.status
      : dispute.status.startsWith('warning')
        ? 'warning_under_review'
        : 'under_review',
  };
  update(world, 'charge.dispute.updated', dispute, after);
  if (!submitted) return after;
  const word = evidence.uncategorized_text;
  if (word === 'winning_evidence') return closeDispute(world, after, 'won');
  if (word === 'losing_evidence') return closeDispute(world, after, 'lost');
  return after;
}
