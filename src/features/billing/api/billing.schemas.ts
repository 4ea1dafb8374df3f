import { z } from 'zod';
import { PAID_TIERS } from '@/features/credits/domain/plans';
import { subscriptionTier } from '@/features/organizations/api/organizations.schemas';
import { credits, currency, isoDate, minorUnits, objectId, text } from '@/platform/http/fields';
import {
  BILLING_INTERVALS,
  CHANGE_KINDS,
  MAX_PAUSE_MONTHS,
  SUBSCRIPTION_ACTIONS,
  SUBSCRIPTION_STATUSES,
} from '../domain/billing.options';

export const paidTier = z.enum(PAID_TIERS);
export const billingInterval = z.enum(BILLING_INTERVALS);
export const subscriptionStatus = z.enum(SUBSCRIPTION_STATUSES);

/** A plan and how often it is paid. Its price is ours, never the request's. */
const choice = { tier: paidTier, interval: billingInterval };

const url = z.string().meta({ description: 'Go there with the browser.' });

/** A change that waits for the end of the paid period. */
const scheduledChange = z.object({ ...choice, amount: minorUnits, monthlyCredits: credits, at: isoDate });

/** A subscription as its organization sees it. */
export const subscription = z
  .object({
    id: objectId,
    ...choice,
    status: subscriptionStatus,
    amount: minorUnits.meta({
      description: 'Per interval; stays as it was agreed when the plan’s price changes.',
    }),
    currency,
    monthlyCredits: credits,
    rolloverMonths: z.int().min(0),
    nextAllocation: z.object({ at: isoDate, credits }).nullable(),
    currentPeriodStart: isoDate,
    currentPeriodEnd: isoDate,
    trialEnd: isoDate.nullable(),
    cancelAtPeriodEnd: z.boolean(),
    cancelledAt: isoDate.nullable(),
    cancellationReason: z.string().nullable(),
    pausedUntil: isoDate.nullable(),
    scheduledChange: scheduledChange.nullable(),
    pastDueSince: isoDate.nullable(),
    postingStopsAt: isoDate
      .nullable()
      .meta({ description: 'From then on nothing can be posted until it is paid.' }),
    payUrl: z
      .string()
      .nullable()
      .meta({ description: 'Stripe’s page of an invoice that waits to be paid or confirmed.' }),
    actions: z.array(z.enum(SUBSCRIPTION_ACTIONS)).meta({ description: 'What can be done now.' }),
    createdAt: isoDate,
  })
  .meta({ id: 'Subscription' });

export const mySubscription = z
  .object({
    subscription: subscription
      .nullable()
      .meta({ description: 'The live one, else the last one, else null.' }),
    subscriptionTier,
    trialAvailable: z.boolean().meta({ description: 'No trial was had yet; a plan may give one.' }),
    canManage: z.boolean().meta({ description: 'Whether the caller may buy and change.' }),
    checkout: z
      .object({ ...choice, checkoutUrl: url, expiresAt: isoDate })
      .nullable()
      .meta({ description: 'A checkout that was opened and not finished.' }),
  })
  .meta({ id: 'MySubscription' });

export const subscribeInput = z.strictObject(choice).meta({ id: 'SubscribeInput' });
export const checkoutStarted = z
  .object({ checkoutUrl: url, expiresAt: isoDate, trialDays: z.int().min(0) })
  .meta({ id: 'CheckoutStarted' });

export const changePlanInput = z
  .strictObject({
    ...choice,
    previewId: objectId
      .optional()
      .meta({ description: 'Of the preview that was agreed to: exactly its amount is charged.' }),
  })
  .meta({ id: 'ChangePlanInput' });

/** What a change of plan would cost and bring; good for 15 minutes. */
export const planChangePreview = z
  .object({
    previewId: objectId,
    ...choice,
    kind: z.enum(CHANGE_KINDS),
    dueNow: minorUnits,
    currency,
    lines: z.array(
      z.object({
        kind: z.enum(['unused', 'remaining', 'other']).meta({
          description:
            'Unused time of the present plan, the rest of the period of the new one, or what Stripe says.',
        }),
        description: z.string().meta({ description: 'As Stripe’s invoice has it, in English.' }),
        amount: minorUnits,
        periodStart: isoDate,
        periodEnd: isoDate,
      }),
    ),
    creditsGrantedNow: credits,
    effectiveAt: isoDate,
    newAmount: minorUnits.meta({ description: 'Per interval from then on.' }),
    newAllocation: z.object({ monthlyCredits: credits, rolloverMonths: z.int().min(0) }),
  })
  .meta({ id: 'PlanChangePreview' });

export const planChanged = z
  .object({
    status: z.enum(['succeeded', 'scheduled', 'requires_action']),
    redirectUrl: z
      .string()
      .nullable()
      .meta({ description: 'Stripe’s page where the card is confirmed or replaced.' }),
    subscription,
  })
  .meta({ id: 'PlanChanged' });

const FEEDBACK = [
  'customer_service',
  'low_quality',
  'missing_features',
  'other',
  'switched_service',
  'too_complex',
  'too_expensive',
  'unused',
] as const;
export const cancelInput = z
  .strictObject({ reason: text(500), feedback: z.enum(FEEDBACK).optional() })
  .meta({ id: 'CancelSubscriptionInput' });

export const cancelled = z
  .object({
    subscription,
    endsAt: isoDate,
    credits: z.object({
      available: credits,
      lots: z.array(z.object({ credits, expiresAt: isoDate.nullable() })),
    }),
  })
  .meta({ id: 'SubscriptionCancelled', description: 'Credits stay until the day of each lot.' });

export const pauseInput = z
  .strictObject({ months: z.int().min(1).max(MAX_PAUSE_MONTHS) })
  .meta({ id: 'PauseSubscriptionInput' });

/** An invoice at Stripe. */
export const stripeInvoice = z
  .object({
    id: z.string().meta({ example: 'in_1NimmitInvoice' }),
    number: z.string().nullable(),
    status: z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']),
    description: z.string(),
    amount: minorUnits,
    amountPaid: minorUnits,
    currency,
    periodStart: isoDate,
    periodEnd: isoDate,
    createdAt: isoDate,
    paidAt: isoDate.nullable(),
    payUrl: z.string().nullable().meta({ description: 'Stripe’s page, where an open one is paid.' }),
  })
  .meta({ id: 'StripeInvoice' });

export const portalOpened = z.object({ url }).meta({ id: 'PortalOpened' });
