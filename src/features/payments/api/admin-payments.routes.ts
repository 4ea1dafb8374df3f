import type { Context } from '@/platform/context';
import { mount, type V1App } from '@/platform/http/mount';
import type { DisputeDocument } from '../data/dispute.document';
import { acceptDispute, sendEvidence } from '../use-cases/answer-dispute';
import { listDisputes, listRefunds, namesOf } from '../use-cases/list-money';
import { previewAdjustment, previewDisputeLoss } from '../use-cases/preview-entries';
import { refundWithEntries } from '../use-cases/refund-transaction';
import { rulingWithEntries } from '../use-cases/rule-on-job';
import {
  acceptDisputeRoute,
  listDisputesRoute,
  listRefundsRoute,
  previewAdjustmentRoute,
  previewDisputeRoute,
  refundTransactionRoute,
  ruleOnJobRoute,
  sendEvidenceRoute,
} from './admin-payments.contract';
import { presentDispute, presentRefund } from './payments.presenter';

const OUTSIDE = { callsOutside: true };
/**
 * A preview does its work and keeps nothing, so it may not stand inside a request's own transaction; what is kept stands
 * there with its answer, so that a repetition never does it twice.
 */
const PREVIEW_OUTSIDE = {
  callsOutside: ({ query }: { query: { preview?: boolean } }) => query.preview === true,
};

const paging = ({ page, limit }: { page: number; limit: number }, total: number) => ({
  page,
  limit,
  total,
  totalPages: Math.ceil(total / limit),
});

/** Finance: refunds, disputes, and rulings on jobs. */
export function addAdminPaymentRoutes(app: V1App): void {
  mount(
    app,
    refundTransactionRoute,
    async ({ ctx, params, query, body }) => {
      const preview = query.preview ?? false;
      const wish = { ...body, transactionId: params.id, preview };
      const { refund, remaining, entries } = await refundWithEntries(ctx, wish);
      const { amount, creditsTaken } = refund;
      const kept = preview ? null : presentRefund(refund, await namesOf(ctx, [refund]));
      return { success: true, data: { preview, amount, remaining, creditsTaken, entries, refund: kept } };
    },
    PREVIEW_OUTSIDE,
  );
  mount(app, listRefundsRoute, async ({ ctx, query }) => {
    const { rows, total, names } = await listRefunds(ctx, query);
    return {
      success: true,
      data: rows.map((one) => presentRefund(one, names)),
      pagination: paging(query, total),
    };
  });
  mount(app, listDisputesRoute, async ({ ctx, query }) => {
    const { rows, total, names } = await listDisputes(ctx, query);
    return {
      success: true,
      data: rows.map((one) => presentDispute(one, names)),
      pagination: paging(query, total),
    };
  });
  mount(
    app,
    sendEvidenceRoute,
    async ({ ctx, params, body: { submit, ...evidence }, effectKey }) =>
      answer(ctx, await sendEvidence(ctx, { disputeId: params.id, evidence, submit, effectKey })),
    OUTSIDE,
  );
  mount(
    app,
    previewDisputeRoute,
    async ({ ctx, params }) => ({
      success: true,
      data: { entries: await previewDisputeLoss(ctx, params.id) },
    }),
    OUTSIDE,
  );
  mount(
    app,
    previewAdjustmentRoute,
    async ({ ctx, params, body }) => ({
      success: true,
      data: await previewAdjustment(ctx, { ...body, organizationId: params.id }),
    }),
    OUTSIDE,
  );
  mount(
    app,
    acceptDisputeRoute,
    async ({ ctx, params, body, effectKey }) =>
      answer(ctx, await acceptDispute(ctx, { disputeId: params.id, reason: body.reason, effectKey })),
    OUTSIDE,
  );
  mount(
    app,
    ruleOnJobRoute,
    async ({ ctx, params, query, body }) => {
      const preview = query.preview ?? false;
      const ruling = await rulingWithEntries(ctx, { ...body, jobId: params.id, preview });
      return { success: true, data: { preview, ...ruling } };
    },
    PREVIEW_OUTSIDE,
  );
}

async function answer(ctx: Context, dispute: DisputeDocument) {
  return { success: true as const, data: presentDispute(dispute, await namesOf(ctx, [dispute])) };
}
