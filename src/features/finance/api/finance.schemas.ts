import { z } from 'zod';
import { creditLot, transactionType } from '@/features/credits/api/credits.schemas';
import { LEDGER_UNITS } from '@/features/credits/domain/credit.options';
import { currency, isoDate, minorUnits, objectId } from '@/platform/http/fields';
import { MONTH } from '../domain/months';

export const month = z
  .string()
  .regex(MONTH, 'Must be a month such as 2026-03.')
  .meta({ description: 'A calendar month of the books, UTC.', example: '2026-03' });

const figures = {
  subscriptions: minorUnits,
  packs: minorUnits,
  jobs: minorUnits,
  received: minorUnits.meta({ description: 'Paid by clients.' }),
  refunds: minorUnits,
  disputes: minorUnits,
  fees: minorUnits.meta({ description: 'Kept by Stripe.' }),
  netReceived: minorUnits,
  creditsUsed: minorUnits.meta({ description: 'Credits spent on jobs, at what they were bought for.' }),
  jobsTaken: minorUnits.meta({ description: 'Money of jobs, taken at their end.' }),
  breakage: minorUnits.meta({ description: 'Credits that expired unused, at what they were bought for.' }),
  recognised: minorUnits.meta({ description: 'Earned: credits used, jobs taken and breakage.' }),
  workerCost: minorUnits,
  payouts: minorUnits,
  margin: minorUnits.meta({ description: 'Recognised less worker cost and fees.' }),
  marginPercent: z.number().nullable(),
};

const divided = z.array(z.object({ key: z.string(), name: z.string(), ...figures }));

/** Revenue and what it divides into. Cents. */
export const revenue = z
  .object({
    currency,
    months: z.array(
      z.object({
        month,
        ...figures,
        deferred: z
          .object({
            opening: minorUnits,
            added: minorUnits,
            used: minorUnits,
            expired: minorUnits,
            revoked: minorUnits,
            closing: minorUnits,
          })
          .meta({ description: 'Unspent credits at what they were bought for; movements are signed.' }),
        mrr: minorUnits.meta({ description: 'At the month’s end, or now.' }),
        customers: z.int().min(0),
        arpa: minorUnits.meta({ description: 'Recurring revenue per subscribing client.' }),
        churnPercent: z.number().nullable(),
      }),
    ),
    total: z.object(figures),
    tiers: divided,
    monthTiers: z.array(z.object({ month, tier: z.string(), ...figures })),
    categories: divided,
    clients: divided,
  })
  .meta({ id: 'Revenue' });

const unit = z.enum(LEDGER_UNITS);

/** A month of the books. Amounts are cents or credits, by `unit`. */
export const monthClose = z
  .object({
    month,
    from: isoDate,
    to: isoDate.meta({ description: 'The end, or now while the month runs.' }),
    isOver: z.boolean(),
    balanced: z.boolean().meta({ description: 'Every class ties out, and each unit sums to zero.' }),
    classes: z.array(
      z.object({
        account: z.string().meta({ description: 'A class of accounts.', example: 'org:cash' }),
        unit,
        opening: z.int(),
        movements: z.array(z.object({ type: transactionType, amount: z.int(), count: z.int() })),
        closing: z.int(),
        ties: z.boolean(),
      }),
    ),
    papers: z.object({
      paid: minorUnits.meta({ description: 'What clients paid in the month.' }),
      series: z.array(
        z.object({
          kind: z.enum(['invoice', 'credit_note']),
          count: z.int(),
          total: minorUnits,
          first: z.string(),
          last: z.string(),
        }),
      ),
    }),
  })
  .meta({ id: 'MonthClose' });

const named = z.object({ id: objectId, name: z.string() }).nullable();

/** A transaction as finance sees it. */
export const adminTransaction = z
  .object({
    id: objectId,
    type: transactionType,
    description: z.string(),
    organization: named,
    worker: named,
    job: named,
    amount: minorUnits,
    fee: minorUnits,
    credits: z.int(),
    currency,
    paymentMethod: z.string().nullable(),
    stripePaymentIntentId: z.string().nullable(),
    stripeInvoiceId: z.string().nullable(),
    stripeChargeId: z.string().nullable(),
    idempotencyKey: z.string(),
    postings: z.array(z.object({ account: z.string(), unit, amount: z.int(), lot: objectId.nullable() })),
    refundable: z.boolean().meta({ description: 'A payment of a client, which may be given back.' }),
    createdAt: isoDate,
  })
  .meta({ id: 'AdminTransaction' });

export const adminLot = creditLot
  .extend({
    organization: named,
    transactionId: objectId.nullable(),
    unitPrice: z.number().meta({ description: 'Cents that one credit was bought for; 0 for gifts.' }),
    value: minorUnits.meta({ description: 'Of what is available and held, in cents.' }),
  })
  .meta({ id: 'AdminLot' });
