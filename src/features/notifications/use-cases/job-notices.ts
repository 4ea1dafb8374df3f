import { ObjectId } from 'mongodb';
import { presentPublicUsers } from '@/features/accounts';
import { jobsCollection } from '@/features/jobs';
import type { DomainEvent, StaffRole, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { Subscriber } from '@/platform/subscribers';
import { newId, oid } from '@/shared/ids';
import type { NotificationTypeName } from '../domain/notification-types';
import { activePeople, activeStaff } from './active-people';
import { notify } from './notify';

/** `deciders` are those of the organization who may approve a brief, `requester` who asked for it. */
type Audience = 'client' | 'deciders' | 'requester' | 'worker' | 'previous-worker' | StaffRole;
type Tells = readonly (readonly [Audience, NotificationTypeName])[];

/** Who hears of what. The person who did it is not told. */
const TELLS: Readonly<Record<string, Tells | ((event: DomainEvent) => Tells)>> = {
  'job.published': [['client', 'job-published']],
  'job.assigned': [
    ['client', 'job-assigned'],
    ['worker', 'job-assigned-to-you'],
  ],
  'job.started': [['client', 'job-started']],
  'job.submitted': (event) =>
    event.data.reviewStage === 'qa' ? [['quality', 'qa-needed']] : [['client', 'job-submitted']],
  'job.qa_passed': [
    ['client', 'job-submitted'],
    ['worker', 'qa-passed'],
  ],
  'job.revision_requested': [['worker', 'revision-requested']],
  'job.approval_undone': [['worker', 'approval-undone']],
  'job.completed': [
    ['worker', 'job-approved'],
    ['client', 'job-completed'],
  ],
  'job.cancelled': [
    ['client', 'job-cancelled'],
    ['worker', 'job-cancelled'],
  ],
  'job.reassigned': [
    ['previous-worker', 'job-reassigned'],
    ['client', 'job-reassigned'],
  ],
  'job.reopened': [['worker', 'job-reopened']],
  'job.overridden': [
    ['client', 'job-status-changed'],
    ['worker', 'job-status-changed'],
  ],
  'job.rated': (event) => [[event.data.by === 'client' ? 'worker' : 'client', 'job-rated']],
  'job.approval_requested': [['deciders', 'approval-requested']],
  'job.approval_declined': [['requester', 'approval-declined']],
  'job.review_reminder': [['client', 'review-reminder']],
  'job.unmatched': [['operations', 'job-unmatched']],
  'offer.created': [['worker', 'offer-new']],
  'offer.reserved': [['worker', 'offer-reserved']],
  'earning.recorded': [['worker', 'earning-recorded']],
  'earning.cleared': [['worker', 'earning-cleared']],
};

/** Tells everybody concerned of what happened to a job, inside its transaction. */
async function tellAbout(tx: TxContext, event: DomainEvent): Promise<void> {
  const rule = TELLS[event.type];
  if (!rule) return;
  const key = newId().toHexString();
  const values = await valuesOf(tx, event);
  const actorId = tx.actor.kind === 'user' ? tx.actor.id : null;
  for (const [audience, type] of typeof rule === 'function' ? rule(event) : rule) {
    for (const userId of await peopleOf(tx, event, audience)) {
      if (userId === actorId) continue;
      const about = { jobId: text(event.data.jobId), organizationId: text(event.data.organizationId) };
      const promised = PROMISED.includes(type) && values.readyAt ? { wording: 'promised' } : {};
      await notify(tx, { userId, type, values, ...about, ...promised, senderId: actorId, key });
    }
  }
}

/** What says when the job will be ready, where that is promised. */
const PROMISED: readonly NotificationTypeName[] = ['job-published', 'job-assigned'];

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

async function peopleOf(tx: TxContext, event: DomainEvent, audience: Audience): Promise<string[]> {
  const { clientId, workerId, previousWorkerId, requestedById, organizationId } = event.data;
  if (audience === 'deciders') {
    const organization = oid(String(organizationId));
    return activePeople(tx, { organization, organizationRole: { $in: ['owner', 'member'] } });
  }
  const direct: Partial<Record<Audience, unknown>> = {
    client: clientId,
    requester: requestedById,
    worker: workerId,
    'previous-worker': previousWorkerId,
  };
  if (audience in direct) return [text(direct[audience])].filter((id) => id !== null);
  return activeStaff(tx, audience as StaffRole);
}

/** Title, number and names that the words need; read from the job where the event does not say them. */
async function valuesOf(tx: TxContext, event: DomainEvent): Promise<Record<string, string | number>> {
  const jobId = text(event.data.jobId);
  const known = text(event.data.title);
  const job =
    known === null && jobId
      ? await jobsCollection(tx.db).findOne(
          { _id: new ObjectId(jobId) },
          { ...inSession(tx), projection: { title: 1, number: 1 } },
        )
      : null;
  const workerId = text(event.data.workerId);
  const requesterId = text(event.data.requestedById);
  const people = await presentPublicUsers(tx, [workerId, requesterId]);
  return {
    title: known ?? job?.title ?? '',
    number: text(event.data.number) ?? job?.number ?? '',
    worker: (workerId && people.get(workerId)?.firstName) || '',
    requester: (requesterId && people.get(requesterId)?.firstName) || '',
    ...(typeof event.data.reason === 'string' ? { reason: event.data.reason } : {}),
    ...(text(event.data.deadline) ? { readyAt: String(event.data.deadline) } : {}),
    ...(typeof event.data.amount === 'number' ? { amount: `$${(event.data.amount / 100).toFixed(2)}` } : {}),
  };
}

/** Notifications of the main job's events. */
export const jobNoticeSubscribers: readonly Subscriber[] = Object.keys(TELLS).map((on) => ({
  on,
  run: tellAbout,
}));
