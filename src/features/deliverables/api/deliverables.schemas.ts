import { z } from 'zod';
import { publicUser } from '@/features/accounts/api/people.schemas';
import { completeUploadInput, fileInfo } from '@/features/files/api/files.schemas';
import { revisionKind } from '@/features/jobs/api/job-vocabulary.schemas';
import { isoDate, objectId, optionalText, text } from '@/platform/http/fields';
import { QA_STATES } from '../domain/deliverable.options';

export const qaState = z.enum(QA_STATES);

/** Where on a file a comment points. Regions in shares of width and height, 0 to 1; time in seconds. */
export const commentAnchor = z
  .strictObject({
    page: z.int().min(1).max(5000).nullable().optional(),
    time: z.number().min(0).max(86_400).nullable().optional(),
    x: z.number().min(0).max(1).nullable().optional(),
    y: z.number().min(0).max(1).nullable().optional(),
    width: z.number().min(0).max(1).nullable().optional(),
    height: z.number().min(0).max(1).nullable().optional(),
  })
  .meta({ id: 'CommentAnchor', example: { time: 28.2, x: 0.62, y: 0.4 } });

export const comment = z
  .object({
    id: z.string(),
    version: z.int().min(1),
    fileId: objectId.nullable(),
    author: publicUser,
    mine: z.boolean(),
    body: z.string(),
    tag: revisionKind.nullable(),
    anchor: commentAnchor.nullable(),
    resolved: z.boolean(),
    resolvedAt: isoDate.nullable(),
    createdAt: isoDate,
  })
  .meta({ id: 'Comment' });

/** A version of the work, unchangeable once submitted. */
export const deliverable = z
  .object({
    id: objectId,
    jobId: objectId,
    version: z.int().min(1),
    current: z.boolean(),
    files: z.array(fileInfo),
    note: z.string().nullable(),
    checklist: z.array(z.object({ text: z.string(), done: z.boolean() })),
    submittedBy: publicUser,
    submittedAt: isoDate,
    qa: z.object({
      state: qaState,
      by: publicUser.nullable(),
      at: isoDate.nullable(),
      note: z.string().nullable(),
      checklist: z.array(z.object({ item: z.string(), passed: z.boolean(), note: z.string().nullable() })),
    }),
    comments: z.object({ total: z.int(), open: z.int() }),
  })
  .meta({ id: 'Deliverable' });

/** Versions, newest first, and for the worker what is uploaded for the next. */
export const deliverables = z
  .object({ versions: z.array(deliverable), pendingFiles: z.array(fileInfo), nextVersion: z.int().min(1) })
  .meta({ id: 'Deliverables' });

export const attachDeliverableInput = completeUploadInput.meta({ id: 'AttachDeliverableInput' });

/** Hands a version in. */
export const submitInput = z
  .strictObject({
    fileIds: z.array(objectId).min(1, 'At least one file.').max(50),
    note: optionalText(5000).optional(),
    checklist: z
      .array(z.strictObject({ text: text(300), done: z.boolean() }))
      .max(30)
      .optional(),
    resolvedComments: z.array(z.string().max(64)).max(200).optional(),
  })
  .meta({ id: 'SubmitInput' });

export const addCommentInput = z
  .strictObject({
    body: text(4000),
    fileId: objectId.optional(),
    anchor: commentAnchor.optional(),
    tag: revisionKind.optional(),
  })
  .meta({ id: 'AddCommentInput' });

/** Changes several comments at once, as when ticking them off before submitting again. */
export const updateCommentsInput = z
  .strictObject({
    comments: z
      .array(
        z.strictObject({
          id: z.string().min(1).max(64),
          body: text(4000).optional(),
          tag: revisionKind.nullable().optional(),
          resolved: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(100),
  })
  .meta({ id: 'UpdateCommentsInput' });
