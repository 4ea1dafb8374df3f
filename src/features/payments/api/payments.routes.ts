import { CREDIT_PACKS, PACK_MONTHS } from '@/features/credits/domain/plans';
import { mount, type V1App } from '@/platform/http/mount';
import { abandonPayment, syncPayment } from '../use-cases/abandon-payment';
import { addMethod, listMethods, removeMethod, setDefaultMethod } from '../use-cases/methods';
import { requirePayer } from '../use-cases/require-payer';
import { loadPayment, startPayment } from '../use-cases/start-payment';
import { getTopUp, requireCard, updateTopUp } from '../use-cases/top-up-rules';
import {
  addMethodRoute,
  buyCreditsRoute,
  cancelPaymentRoute,
  confirmPaymentRoute,
  createPaymentRoute,
  deleteMethodRoute,
  getPaymentRoute,
  getTopUpRoute,
  listMethodsRoute,
  listPacksRoute,
  updateMethodRoute,
  updateTopUpRoute,
} from './payments.contract';
import { presentPayment, presentStarted } from './payments.presenter';

const OUTSIDE = { callsOutside: true };

/** Payments, saved cards and the automatic top-up of an organization. Fixed paths come first. */
export function addPaymentRoutes(app: V1App): void {
  mount(app, listPacksRoute, async () => ({
    success: true,
    data: CREDIT_PACKS.map(({ credits, price }) => ({
      credits,
      amount: price,
      currency: 'USD' as const,
      months: PACK_MONTHS,
    })),
  }));
  mount(
    app,
    createPaymentRoute,
    async ({ ctx, body, effectKey }) => ({
      success: true,
      data: presentStarted(await startPayment(ctx, body, effectKey)),
    }),
    OUTSIDE,
  );
  mount(
    app,
    buyCreditsRoute,
    async ({ ctx, body, effectKey }) => ({
      success: true,
      data: presentStarted(await startPayment(ctx, { ...body, purpose: 'credits' }, effectKey)),
    }),
    OUTSIDE,
  );
  mount(
    app,
    confirmPaymentRoute,
    async ({ ctx, body }) => {
      const payment = await loadPayment(ctx, body.paymentId, requirePayer(ctx));
      return { success: true, data: await presentPayment(ctx, await syncPayment(ctx, payment)) };
    },
    OUTSIDE,
  );
  addMethodRoutes(app);
  mount(app, getTopUpRoute, async ({ ctx }) => ({ success: true, data: await getTopUp(ctx) }));
  mount(app, updateTopUpRoute, async ({ ctx, body }) => {
    if (body.enabled || body.paymentMethodId) await requireCard(ctx, body.paymentMethodId ?? null);
    return { success: true, data: await updateTopUp(ctx, body) };
  });
  mount(app, getPaymentRoute, async ({ ctx, params }) => ({
    success: true,
    data: await presentPayment(ctx, await loadPayment(ctx, params.id, requirePayer(ctx))),
  }));
  mount(
    app,
    cancelPaymentRoute,
    async ({ ctx, params }) => {
      const payment = await loadPayment(ctx, params.id, requirePayer(ctx));
      return { success: true, data: await presentPayment(ctx, await abandonPayment(ctx, payment)) };
    },
    OUTSIDE,
  );
}

function addMethodRoutes(app: V1App): void {
  mount(app, listMethodsRoute, async ({ ctx }) => ({ success: true, data: await listMethods(ctx) }));
  mount(
    app,
    addMethodRoute,
    async ({ ctx, body, effectKey }) => ({
      success: true,
      data: { redirectUrl: await addMethod(ctx, body.returnTo, effectKey) },
    }),
    OUTSIDE,
  );
  mount(app, updateMethodRoute, async ({ ctx, params, effectKey }) => ({
    success: true,
    data: await setDefaultMethod(ctx, params.id, effectKey),
  }));
  mount(app, deleteMethodRoute, async ({ ctx, params }) => {
    await removeMethod(ctx, params.id);
    return { success: true, data: { done: true } };
  });
}
