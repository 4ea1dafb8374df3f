import type { ObjectId } from 'mongodb';
import type { z } from 'zod';
import { presentPublicUsers } from '@/features/accounts';
import { findFiles, findPendingDeliverableFiles, presentFiles } from '@/features/files';
import { type JobDocument, loadJobFor } from '@/features/jobs';
import type { Context } from '@/platform/context';
import type { comment, deliverables } from '../api/deliverables.schemas';
import type { DeliverableDocument } from '../data/deliverable.document';
import { findVersions } from '../data/deliverables.repository';
import { isVisible } from './comments';

type Deliverables = z.input<typeof deliverables>;
type Comment = z.input<typeof comment>;

/** Versions of a job that the actor may see, newest first, and what their worker has uploaded for the next. */
export async function listDeliverables(ctx: Context, jobId: string): Promise<Deliverables> {
  const job = await loadJobFor(ctx, jobId, { as: 'member' });
  const all = await findVersions(ctx, job._id);
  const versions = all.filter((version) => isVisible(ctx, version));
  const files = await findFiles(
    ctx,
    versions.flatMap((version) => version.files),
  );
  const presented = new Map((await presentFiles(ctx, files)).map((file) => [file.id, file]));
  const people = await presentPublicUsers(ctx, versions.flatMap(peopleOf));
  const pending = await pendingFiles(ctx, job);
  return {
    versions: versions.map((version, index) => present(version, index === 0, presented, people)),
    pendingFiles: await presentFiles(ctx, pending),
    nextVersion: (all[0]?.version ?? 0) + 1,
  };
}

const peopleOf = (version: DeliverableDocument): ObjectId[] =>
  version.qa.by ? [version.submittedBy, version.qa.by] : [version.submittedBy];

async function pendingFiles(ctx: Context, job: JobDocument) {
  const isWorker = ctx.actor.kind === 'user' && ctx.actor.role === 'worker';
  return isWorker && job.worker ? findPendingDeliverableFiles(ctx, job._id, job.worker) : [];
}

function present(
  version: DeliverableDocument,
  current: boolean,
  files: Map<string, Deliverables['pendingFiles'][number]>,
  people: Map<string, Deliverables['versions'][number]['submittedBy']>,
): Deliverables['versions'][number] {
  return {
    id: version._id.toHexString(),
    jobId: version.job.toHexString(),
    version: version.version,
    current,
    files: version.files.flatMap((id) => files.get(id.toHexString()) ?? []),
    note: version.note,
    checklist: version.checklist.map(({ text, done }) => ({ text, done })),
    submittedBy: people.get(version.submittedBy.toHexString()) ?? gone(version.submittedBy),
    submittedAt: version.submittedAt.toISOString(),
    qa: {
      state: version.qa.state,
      by: version.qa.by ? (people.get(version.qa.by.toHexString()) ?? null) : null,
      at: version.qa.at?.toISOString() ?? null,
      note: version.qa.note,
      checklist: version.qa.checklist.map(({ item, passed, note }) => ({ item, passed, note: note ?? null })),
    },
    comments: {
      total: version.comments.length,
      open: version.comments.filter((each) => !each.resolved).length,
    },
  };
}

/** Comments of a version, oldest first. */
export async function presentComments(ctx: Context, version: DeliverableDocument): Promise<Comment[]> {
  const people = await presentPublicUsers(
    ctx,
    version.comments.map((each) => each.author),
  );
  return version.comments.map((each) => ({
    id: each.id,
    version: version.version,
    fileId: each.file?.toHexString() ?? null,
    author: people.get(each.author.toHexString()) ?? gone(each.author),
    mine: ctx.actor.kind === 'user' && each.author.equals(ctx.actor.id),
    body: each.body,
    tag: each.tag ?? null,
    anchor: each.anchor,
    resolved: each.resolved,
    resolvedAt: each.resolvedAt?.toISOString() ?? null,
    createdAt: each.createdAt.toISOString(),
  }));
}

/** Somebody whose account was erased. */
const gone = (id: ObjectId): Comment['author'] => ({
  id: id.toHexString(),
  name: 'Former member',
  firstName: 'Former member',
  role: 'worker',
  avatarUrl: null,
  timezone: 'UTC',
});
