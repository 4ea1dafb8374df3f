import type { ObjectId } from 'mongodb';
import { assertNotPastDue } from '@/features/credits';
import { findBalance } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { findTogether } from '@/platform/find-together';
import { stirLane } from '@/platform/lane';
import { processWide } from '@/platform/process-wide';
import { laneNamed } from '@/platform/unit-of-work';
import { isObjectId, oid } from '@/shared/ids';
import { jobsCollection } from '../data/job.document';
import { allowedTransitions } from '../domain/job-lifecycle';
import { relationsTo } from '../domain/job-relations';
import { missingForPublishing } from './draft-checks';
import { estimateJob } from './estimate-job';
import { isTo } from './load-job-for';
import { requireNoDispute } from './payment-required';

/** So long after a refusal each is asked first; before one, asking would cost more than it saves. */
const SHORT_MS = 5_000;
const MOST = 10_000;

/** The organization's credits at an instant after `startedAt`, and what would refuse posting before they do. */
interface Look {
  startedAt: number;
  seen: Promise<{ available: number; refusal: unknown }>;
}

const shortages = () =>
  processWide('credit-shortages', () => new Map<string, { until: number; look?: Look }>());

/** Remembers that an organization's credits did not suffice just now. */
export function noteShortage(organization: ObjectId): void {
  if (shortages().size >= MOST) shortages().clear();
  const key = organization.toHexString();
  shortages().set(key, { ...shortages().get(key), until: performance.now() + SHORT_MS });
  stirLane(laneNamed(key));
}

/**
 * Refuses to publish what the organization's credits do not suffice for, without a transaction: in a crowd most are
 * refused, and what one of them has read since another came serves that one too. Whatever else speaks against it, and
 * whoever passes, is for publishing itself to judge.
 * @param arrivedAt when the request came, by `performance.now()`
 * @throws AppError INSUFFICIENT_CREDITS, or what publishing would refuse before that (CONFLICT, PAYMENT_PAST_DUE)
 */
export async function refuseUnaffordable(ctx: Context, jobId: string, arrivedAt: number): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== 'user' || !actor.emailVerified || !actor.organizationId || !isObjectId(jobId)) return;
  const shortage = shortages().get(actor.organizationId);
  if (!shortage || shortage.until < performance.now()) return;
  const job = await findTogether(ctx.db, jobsCollection(ctx.db), oid(jobId));
  if (!job || !isTo(ctx, job, 'client') || job.pricing.type !== 'credit') return;
  if (!allowedTransitions(job, relationsTo(job, actor)).includes('publish')) return;
  if (missingForPublishing(job).length > 0) return;
  const { price } = await estimateJob(ctx, job);
  const isKnown = shortage.look && shortage.look.startedAt >= arrivedAt;
  const known = isKnown ? await shortage.look?.seen : null;
  const seen = known && known.available < price.credits ? known : await look(ctx, job.organization);
  const { available, refusal } = seen;
  if (available >= price.credits) {
    // Not short any more: asking again before each posting would cost more than it saves.
    shortages().delete(actor.organizationId);
    return;
  }
  if (seen !== known) noteShortage(job.organization);
  throw refusal ?? errors.insufficientCredits({ required: price.credits, available });
}

function look(ctx: Context, organization: ObjectId): Look['seen'] {
  const startedAt = performance.now();
  const seen = (async () => {
    const balance = await findBalance(ctx, organization);
    const gates = requireNoDispute(ctx, { organization }).then(() => assertNotPastDue(ctx, balance));
    const refusal = await gates.then(
      () => null,
      (error: unknown) => error,
    );
    return { available: balance?.credits.available ?? 0, refusal };
  })();
  const shortage = shortages().get(organization.toHexString());
  if (shortage) shortage.look = { startedAt, seen };
  return seen;
}
