import { ObjectId } from 'mongodb';
import { releaseFiles } from '@/features/files';
import type { DomainEvent, TxContext } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import { findLatest, saveQa } from '../data/deliverables.repository';

/** The newest version passed our own check: the client may see it. */
async function onQaPassed(tx: TxContext, event: DomainEvent): Promise<void> {
  const latest = await findLatest(tx, new ObjectId(String(event.data.jobId)));
  if (!latest) return;
  await saveQa(tx, latest._id, { state: 'passed', ...decidedBy(tx, event) });
  await releaseFiles(tx, latest.files);
}

/** Our own check sent the newest version back. */
async function onRevision(tx: TxContext, event: DomainEvent): Promise<void> {
  const latest = await findLatest(tx, new ObjectId(String(event.data.jobId)));
  if (latest?.qa.state !== 'pending') return;
  await saveQa(tx, latest._id, { state: 'failed', ...decidedBy(tx, event) });
}

function decidedBy(tx: TxContext, event: DomainEvent) {
  const by = tx.actor.kind === 'user' ? new ObjectId(tx.actor.id) : null;
  const note = typeof event.inside?.note === 'string' ? event.inside.note : null;
  const checklist = Array.isArray(event.inside?.checklist) ? event.inside.checklist : [];
  return { by, at: tx.clock.now(), note, checklist };
}

/** Keeps a version's quality decision in step with its job. */
export const deliverableSubscribers: readonly Subscriber[] = [
  { on: 'job.qa_passed', run: onQaPassed },
  { on: 'job.revision_requested', run: onRevision },
  {
    on: 'job.overridden',
    run: async (tx, event) => {
      if (event.data.reviewStage === 'client') await onQaPassed(tx, event);
    },
  },
];
