import { findBalance } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { forgetAfter } from '@/platform/kept';
import { defineUseCase } from '@/platform/use-case';
import { newId, oid } from '@/shared/ids';
import { updateTopUpInput } from '../api/payments.schemas';
import { knownCustomer } from '../data/customer';
import { type TopUpDocument, topUpsCollection } from '../data/top-up.document';
import { packPrice } from '../domain/packs';
import { savedCards } from '../stripe/cards';
import { requireKeeper, requirePayer } from './require-payer';
import { spentThisMonth } from './top-up-now';

const OFF = {
  enabled: false,
  threshold: 5,
  pack: 20,
  monthlyCap: 124_000,
  paymentMethodId: null,
  failures: 0,
  lastFailure: null,
} as const;

export type TopUpView = Pick<
  TopUpDocument,
  'enabled' | 'threshold' | 'pack' | 'monthlyCap' | 'paymentMethodId' | 'failures' | 'lastFailure'
> & { spentThisMonth: number };

/** The organization's rules for the automatic top-up, and what it has spent this month. */
export async function getTopUp(ctx: Context): Promise<TopUpView> {
  const organization = oid(requirePayer(ctx).organizationId);
  const rules = await topUpsCollection(ctx.db).findOne({ organization }, inSession(ctx));
  return view(rules ?? OFF, await spentThisMonth(ctx, organization));
}

function view(rules: Omit<TopUpView, 'spentThisMonth'>, spent: number): TopUpView {
  const { enabled, threshold, pack, monthlyCap, paymentMethodId, failures, lastFailure } = rules;
  return {
    enabled,
    threshold,
    pack,
    monthlyCap,
    paymentMethodId,
    failures,
    lastFailure,
    spentThisMonth: spent,
  };
}

/**
 * Whether the organization has this card, or any when none is named. Asks Stripe, so before the transaction.
 * @throws VALIDATION_FAILED naming `paymentMethodId`
 */
export async function requireCard(ctx: Context, wanted: string | null): Promise<void> {
  const customer = await knownCustomer(ctx, requireKeeper(ctx).organizationId);
  const { cards } = customer ? await savedCards(customer) : { cards: [] };
  if (wanted ? cards.some(({ id }) => id === wanted) : cards.length > 0) return;
  const message = wanted ? 'This card is not saved.' : 'Save a card first.';
  throw errors.validation([{ path: 'paymentMethodId', message }]);
}

/**
 * Changes the rules. Switching it on forgets earlier failures.
 * @throws FORBIDDEN, VALIDATION_FAILED for a cap that does not allow one pack
 */
export const updateTopUp = defineUseCase({
  name: 'payments.updateTopUp',
  input: updateTopUpInput,
  authorize: (ctx) => {
    requireKeeper(ctx);
  },
  run: async (tx, changes) => {
    const { organizationId } = requireKeeper(tx);
    const organization = oid(organizationId);
    const options = { session: tx.session };
    const before = await topUpsCollection(tx.db).findOne({ organization }, options);
    const now = tx.clock.now();
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const next: TopUpDocument = {
      ...OFF,
      _id: newId(),
      organization,
      current: null,
      createdAt: now,
      ...before,
      ...given,
      updatedAt: now,
    };
    if (next.enabled && next.monthlyCap < packPrice(next.pack)) {
      const message = `The cap must allow one pack: ${packPrice(next.pack)} cents.`;
      throw errors.validation([
        { path: 'monthlyCap', message, expected: `at least ${packPrice(next.pack)}` },
      ]);
    }
    const fresh = changes.enabled === true ? { failures: 0, lastFailure: null } : {};
    await topUpsCollection(tx.db).replaceOne(
      { organization },
      { ...next, ...fresh },
      { session: tx.session, upsert: true },
    );
    forgetAfter(tx.session, 'top-ups');
    await tx.audit({
      action: 'payments.top-up',
      entity: 'organizations',
      entityId: organizationId,
      before: before ? { ...view(before, 0) } : undefined,
      after: { ...view({ ...next, ...fresh }, 0) },
    });
    // Who switches it on with nothing left would otherwise wait for a movement that never comes.
    const available = (await findBalance(tx, organization))?.credits.available ?? 0;
    await tx.emit({
      type: 'top_up.changed',
      rooms: [`org:${organizationId}`],
      data: { organizationId, available },
    });
    return view({ ...next, ...fresh }, await spentThisMonth(tx, organization));
  },
});
