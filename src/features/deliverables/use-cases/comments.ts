import { ObjectId } from 'mongodb';
import { z } from 'zod';
import { requirePermission, requireUser } from '@/features/accounts';
import { loadJobFor } from '@/features/jobs';
import type { Context, TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { newId } from '@/platform/unit-of-work';
import { defineUseCase } from '@/platform/use-case';
import { addCommentInput, updateCommentsInput } from '../api/deliverables.schemas';
import type { DeliverableDocument } from '../data/deliverable.document';
import { changeComment, findVersion, pushComment } from '../data/deliverables.repository';
import { CLIENT_VISIBLE_QA_STATES } from '../domain/deliverable.options';

const versionOf = { jobId: objectId, version: z.int().min(1) };

/** A version that the actor may see. @throws AppError NOT_FOUND */
export async function loadVersion(ctx: Context, jobId: string, version: number) {
  const job = await loadJobFor(ctx, jobId, { as: 'member' });
  const found = await findVersion(ctx, job._id, version);
  if (!found || !isVisible(ctx, found)) throw errors.notFound('This version');
  return { job, version: found };
}

/** Clients see a version once it passed our own check. */
export function isVisible(ctx: Context, version: DeliverableDocument): boolean {
  if (ctx.actor.kind !== 'user' || ctx.actor.role !== 'client') return true;
  return CLIENT_VISIBLE_QA_STATES.some((state) => state === version.qa.state);
}

/** The two sides, and staff who take part in what the two say to each other. */
const signedIn = (ctx: Context) => {
  if (requireUser(ctx).role === 'admin') requirePermission(ctx, 'messages.read');
};

/** Comments on a version, anchored on a file or on the whole. @throws AppError NOT_FOUND, VALIDATION_FAILED (a file of another version) */
export const addComment = defineUseCase({
  name: 'deliverables.comment',
  input: addCommentInput.safeExtend(versionOf),
  authorize: signedIn,
  run: async (tx, input) => {
    const { job, version } = await loadVersion(tx, input.jobId, input.version);
    if (input.fileId && !version.files.some((file) => file.toHexString() === input.fileId)) {
      throw errors.validation([
        {
          path: 'fileId',
          message: 'This file is not part of the version.',
          expected: 'a file of the version',
        },
      ]);
    }
    const comment = {
      id: newId().toHexString(),
      file: input.fileId ? new ObjectId(input.fileId) : null,
      anchor: input.anchor ?? null,
      author: new ObjectId(requireUser(tx).id),
      body: input.body,
      tag: input.tag ?? null,
      resolved: false,
      resolvedAt: null,
      createdAt: tx.clock.now(),
    };
    await pushComment(tx, version._id, comment);
    await emitChanged(tx, job._id.toHexString(), version.version);
    return comment;
  },
});

/** Changes comments: authors their words and tag, either side whether they are resolved. */
export const updateComments = defineUseCase({
  name: 'deliverables.update-comments',
  input: updateCommentsInput.safeExtend(versionOf),
  authorize: signedIn,
  run: async (tx, input) => {
    const { job, version } = await loadVersion(tx, input.jobId, input.version);
    const wrong = input.comments.flatMap((change, index) => {
      const comment = version.comments.find((candidate) => candidate.id === change.id);
      if (!comment)
        return [
          {
            path: `comments.${index}.id`,
            message: 'There is no such comment.',
            expected: 'a comment of the version',
          },
        ];
      const mine = tx.actor.kind === 'user' && comment.author.equals(tx.actor.id);
      if (mine || (change.body === undefined && change.tag === undefined)) return [];
      return [
        {
          path: `comments.${index}`,
          message: 'Only its author changes a comment.',
          expected: 'resolved alone',
        },
      ];
    });
    if (wrong.length > 0) throw errors.validation(wrong);
    for (const { id, resolved, ...changes } of input.comments) {
      await changeComment(tx, version._id, id, {
        ...changes,
        ...(resolved === undefined ? {} : { resolved, resolvedAt: resolved ? tx.clock.now() : null }),
      });
    }
    await emitChanged(tx, job._id.toHexString(), version.version);
  },
});

/** Ticks comments off, as when the next version is handed in; ids that are none are passed over. */
export async function resolveComments(
  tx: TxContext,
  version: DeliverableDocument,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids)
    await changeComment(tx, version._id, id, { resolved: true, resolvedAt: tx.clock.now() });
}

async function emitChanged(tx: TxContext, jobId: string, version: number): Promise<void> {
  await tx.emit({ type: 'job.comments_changed', rooms: [`job:${jobId}`], data: { jobId, version } });
}
