import { z } from 'zod';
import { credits, currency, isoDate, minorUnits, objectId, text } from '@/platform/http/fields';
import { PACK_SIZES, PAYMENT_PURPOSES, PAYMENT_STATUSES } from '../domain/payment.options';

export const paymentPurpose = z.enum(PAYMENT_PURPOSES);
export const paymentStatus = z.enum(PAYMENT_STATUSES);

/** A pack by its credits. The price is ours, never the request's. */
export const packSize = z
  .literal([...PACK_SIZES])
  .meta({ description: 'Credits of the pack.', example: 20, enum: [...PACK_SIZES] });

/** Id of a saved card at Stripe. */
export const methodId = z
  .string()
  .regex(/^pm_[A-Za-z0-9_]{1,100}$/, 'Must be the id of a saved payment method.')
  .meta({ id: 'PaymentMethodId', example: 'pm_1Nimmit4242' });

/** A page of ours to come back to from Stripe; never another site. */
export const returnPath = z
  .string()
  .max(200)
  .regex(/^\/client(\/[A-Za-z0-9_-]+)*(\?[A-Za-z0-9_=&-]*)?$/, 'Must be a page of the client portal.')
  .meta({ description: 'Page to come back to; `payment=ID` is added.', example: '/client/billing' });

const how = {
  paymentMethodId: methodId
    .optional()
    .meta({ description: 'A saved card. Left out, a page of Stripe’s takes a new one.' }),
  saveMethod: z.boolean().default(false).meta({ description: 'Keep the new card for later payments.' }),
  returnTo: returnPath.optional(),
};

export const buyCreditsInput = z.strictObject({ pack: packSize, ...how }).meta({ id: 'BuyCreditsInput' });

/** More work on a job that is paid in money: agreed to by paying for it. */
const newScope = z.strictObject({
  feedback: text(5000),
  acceptAmount: minorUnits.min(1).meta({ description: 'The quoted cents that the client accepts.' }),
  commentIds: z.array(objectId).max(200).optional(),
});

export const createPaymentInput = z
  .discriminatedUnion('purpose', [
    z.strictObject({ purpose: z.literal('credits'), pack: packSize, ...how }),
    z.strictObject({
      purpose: z.literal('job'),
      jobId: objectId,
      newScope: newScope.optional().meta({ description: 'Left out, the draft itself is paid.' }),
      ...how,
    }),
  ])
  .meta({ id: 'CreatePaymentInput' });

/** How a payment goes on: done, on its way, or waiting for a person at `redirectUrl`. */
export const paymentStarted = z
  .object({
    paymentId: objectId,
    status: paymentStatus,
    redirectUrl: z
      .string()
      .nullable()
      .meta({ description: 'Go there: Stripe’s page for the card, or the bank’s 3-D Secure.' }),
  })
  .meta({ id: 'PaymentStarted' });

export const confirmPaymentInput = z
  .strictObject({ paymentId: objectId })
  .meta({ id: 'ConfirmPaymentInput' });

/** A payment as its organization sees it. */
export const payment = z
  .object({
    id: objectId,
    purpose: paymentPurpose,
    status: paymentStatus,
    amount: minorUnits,
    currency,
    credits: credits.nullable().meta({ description: 'Of a pack.' }),
    jobId: objectId.nullable(),
    jobPublished: z
      .boolean()
      .nullable()
      .meta({ description: 'Of a job’s payment: whether the job is on its way.' }),
    refundedAmount: minorUnits,
    refundPending: z.boolean().meta({ description: 'A refund is on its way to the card.' }),
    paymentMethod: z.string().nullable().meta({ example: 'Visa •••• 4242' }),
    failure: z
      .object({ declineCode: z.string().nullable(), message: z.string() })
      .nullable()
      .meta({ description: 'Of the last try.' }),
    automatic: z.boolean().meta({ description: 'Bought by the automatic top-up.' }),
    redirectUrl: z.string().nullable(),
    createdAt: isoDate,
  })
  .meta({ id: 'Payment' });

/** The packs on sale, and the price of a credit where a job is paid in money. */
export const creditPack = z
  .object({ credits, amount: minorUnits, currency, months: z.int().min(1) })
  .meta({ id: 'CreditPack' });

/** A card kept at Stripe. */
export const paymentMethod = z
  .object({
    id: methodId,
    brand: z.string().meta({ example: 'visa' }),
    last4: z.string().meta({ example: '4242' }),
    expMonth: z.int().min(1).max(12),
    expYear: z.int(),
    label: z.string().meta({ example: 'Visa •••• 4242' }),
    isDefault: z.boolean(),
    needed: z
      .boolean()
      .meta({ description: 'The only method of a subscription that runs: it cannot be removed.' }),
  })
  .meta({ id: 'PaymentMethod' });

export const addMethodInput = z
  .strictObject({ returnTo: returnPath.optional() })
  .meta({ id: 'AddMethodInput' });
export const methodSetup = z
  .object({ redirectUrl: z.string().meta({ description: 'Stripe’s page that takes the card.' }) })
  .meta({ id: 'MethodSetup' });
export const updateMethodInput = z
  .strictObject({ isDefault: z.literal(true) })
  .meta({ id: 'UpdateMethodInput' });

const topUpRules = {
  enabled: z.boolean(),
  threshold: credits
    .max(1000)
    .meta({ description: 'Fewer credits than this available: the pack is bought.' }),
  pack: packSize,
  monthlyCap: minorUnits
    .min(0)
    .max(10_000_000)
    .meta({ description: 'Cents that it may spend in one calendar month (UTC).', example: 124_000 }),
};

/** Buying a pack by itself when credits run low. */
export const topUp = z
  .object({
    ...topUpRules,
    paymentMethodId: methodId.nullable().meta({ description: 'Null charges the default card.' }),
    spentThisMonth: minorUnits,
    failures: z.int().min(0).meta({ description: 'In a row; after three it switches itself off.' }),
    lastFailure: z.string().nullable(),
  })
  .meta({ id: 'TopUp' });

export const updateTopUpInput = z
  .strictObject({ ...topUpRules, paymentMethodId: methodId.nullable() })
  .partial()
  .meta({ id: 'UpdateTopUpInput' });
