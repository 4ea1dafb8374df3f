import type { TxContext } from '@/platform/context';
import { oid } from '@/shared/ids';
import type { JobApproval, JobDocument } from '../data/job.document';

/** The approval of a draft that is being published, if one waits: whoever publishes has decided. */
export function approvedNow(tx: TxContext, job: JobDocument): { approval?: JobApproval } {
  if (job.approval?.state !== 'waiting') return {};
  const decidedBy = tx.actor.kind === 'user' ? oid(tx.actor.id) : null;
  return { approval: { ...job.approval, state: 'approved', decidedBy, decidedAt: tx.clock.now() } };
}
