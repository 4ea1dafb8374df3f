import { finished, ok } from '@/platform/http/answers';
import { mount, type V1App } from '@/platform/http/mount';
import type { PayoutMethodDocument } from '../data/payout-method.document';
import { RAILS, termsOf } from '../domain/rails';
import { getPayoutMethod, removePayoutMethod, setPayoutMethod } from '../use-cases/payout-method';
import {
  getPayoutMethodRoute,
  removePayoutMethodRoute,
  setPayoutMethodRoute,
} from './payout-method.contract';

type Found = Awaited<ReturnType<typeof getPayoutMethod>>;

function present({ method, rails, now }: Found) {
  return {
    method: method ? presentMethod(method, rails, now) : null,
    rails: rails.map((terms) => ({ ...terms, namesBank: RAILS[terms.rail].namesBank })),
  };
}

function presentMethod(method: PayoutMethodDocument, rails: Found['rails'], now: Date) {
  const { rail, holderName, lastFour, heldUntil, flaggedAt, flagReason, createdAt } = method;
  return {
    rail,
    holderName,
    lastFour,
    currency: termsOf(rails, rail)?.currency ?? ('USD' as const),
    heldUntil: heldUntil > now ? heldUntil.toISOString() : null,
    flagged: flaggedAt !== null,
    flagReason,
    since: createdAt.toISOString(),
  };
}

/** GET, POST, DELETE users/me/payout-method: the worker's own. Answers to them are kept by nobody. */
export function addPayoutMethodRoutes(app: V1App): void {
  mount(app, getPayoutMethodRoute, async ({ ctx }) => ok(present(await getPayoutMethod(ctx, {}))));
  mount(
    app,
    setPayoutMethodRoute,
    async ({ ctx, body }) => {
      await setPayoutMethod(ctx, body);
      return ok(present(await getPayoutMethod(ctx, {})));
    },
    { storesAnswer: false },
  );
  mount(
    app,
    removePayoutMethodRoute,
    async ({ ctx, body }) => {
      await removePayoutMethod(ctx, body);
      return finished();
    },
    { storesAnswer: false },
  );
}
