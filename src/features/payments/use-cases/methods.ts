import type Stripe from 'stripe';
import { LIVE_STATUSES } from '@/features/billing/domain/billing.options';
import type { Context } from '@/platform/context';
import { env } from '@/platform/env';
import { errors } from '@/platform/errors';
import { callStripe } from '@/platform/stripe';
import { unitOfWork } from '@/platform/unit-of-work';
import { oid } from '@/shared/ids';
import { customerOf, knownCustomer } from '../data/customer';
import { cardLabel, makeDefault, savedCards } from '../stripe/cards';
import { requireKeeper, requirePayer } from './require-payer';

export interface SavedMethod {
  id: string;
  brand: string;
  last4: string;
  expMonth: number;
  expYear: number;
  label: string;
  isDefault: boolean;
  needed: boolean;
}

/** The organization's saved cards, the default first. Asks Stripe. @throws FORBIDDEN, UPSTREAM_UNAVAILABLE */
export async function listMethods(ctx: Context): Promise<SavedMethod[]> {
  const { organizationId } = requirePayer(ctx);
  const customer = await knownCustomer(ctx, organizationId);
  if (!customer) return [];
  const { cards, defaultId } = await savedCards(customer);
  const needed = cards.length === 1 && (await isSubscribed(ctx, organizationId));
  return cards
    .map((card) => present(card, card.id === defaultId, needed))
    .sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
}

function present({ id, card }: Stripe.PaymentMethod, isDefault: boolean, needed: boolean): SavedMethod {
  return {
    id,
    brand: card?.brand ?? 'unknown',
    last4: card?.last4 ?? '????',
    expMonth: card?.exp_month ?? 1,
    expYear: card?.exp_year ?? 2000,
    label: cardLabel(card?.brand, card?.last4),
    isDefault,
    needed,
  };
}

/** Whether a subscription runs, and is not about to end by itself. */
async function isSubscribed(ctx: Context, organizationId: string): Promise<boolean> {
  const live = {
    organization: oid(organizationId),
    status: { $in: [...LIVE_STATUSES] },
    cancelAtPeriodEnd: { $ne: true },
  };
  return (await ctx.db.collection('subscriptions').findOne(live, { projection: { _id: 1 } })) !== null;
}

/** Opens Stripe's page that saves a card. @returns its address @throws FORBIDDEN */
export async function addMethod(
  ctx: Context,
  returnTo: string | undefined,
  effectKey: string,
): Promise<string> {
  const { organizationId } = requireKeeper(ctx);
  const customer = await customerOf(ctx, organizationId);
  const back = new URL(returnTo ?? '/client/billing', env().NIMMIT_PUBLIC_URL);
  const session = await callStripe((stripe) =>
    stripe.checkout.sessions.create(
      {
        mode: 'setup',
        customer,
        allowed_payment_method_types: ['card'],
        metadata: { organizationId },
        setup_intent_data: { metadata: { organizationId } },
        success_url: withMark(back, 'saved'),
        cancel_url: withMark(back, 'cancelled'),
      },
      { idempotencyKey: `${effectKey}:setup` },
    ),
  );
  if (!session.url) throw errors.upstreamUnavailable('Payment');
  return session.url;
}

function withMark(url: URL, mark: string): string {
  const marked = new URL(url);
  marked.searchParams.set('card', mark);
  return marked.toString();
}

/** Makes a card the default. @throws FORBIDDEN, NOT_FOUND for a card that is not the organization's */
export async function setDefaultMethod(ctx: Context, id: string, effectKey: string): Promise<SavedMethod[]> {
  const { organizationId } = requireKeeper(ctx);
  const customer = await ownerOf(ctx, organizationId, id);
  await makeDefault(customer, id, `${effectKey}:default`);
  await note(ctx, 'payment.method-default', organizationId, id);
  return listMethods(ctx);
}

/** Removes a card. @throws FORBIDDEN, NOT_FOUND, CONFLICT for the only card of a subscription that runs */
export async function removeMethod(ctx: Context, id: string): Promise<void> {
  const { organizationId } = requireKeeper(ctx);
  await ownerOf(ctx, organizationId, id);
  const chosen = (await listMethods(ctx)).find((method) => method.id === id);
  if (chosen?.needed) {
    throw errors.conflict('Your subscription is paid with this card. Save another one first.', {
      reason: 'method-needed',
    });
  }
  await callStripe((stripe) => stripe.paymentMethods.detach(id));
  await note(ctx, 'payment.method-removed', organizationId, id);
}

async function ownerOf(ctx: Context, organizationId: string, id: string): Promise<string> {
  const customer = await knownCustomer(ctx, organizationId);
  const { cards } = customer ? await savedCards(customer) : { cards: [] };
  if (!customer || !cards.some((card) => card.id === id)) throw errors.notFound('This payment method');
  return customer;
}

const note = (ctx: Context, action: string, organizationId: string, method: string) =>
  unitOfWork(ctx, (tx) =>
    tx.audit({ action, entity: 'organizations', entityId: organizationId, after: { method } }),
  );
