import { MongoError, type ObjectId } from 'mongodb';
import { z } from 'zod';
import { requireUser } from '@/features/accounts';
import { filesCollection } from '@/features/files';
import type { JobDocument } from '@/features/jobs';
import { type Context, isTxContext, type TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { newId, oid } from '@/shared/ids';
import { sendMessageInput } from '../api/messages.schemas';
import { type MessageDocument, messagesCollection } from '../data/message.document';
import { idByClient, messageById } from '../data/messages.repository';
import { cleanMessage } from '../domain/message-text';
import { messageEvent } from './message-event';
import { threadOf } from './thread-access';

const DUPLICATE_KEY = 11_000;
const input = sendMessageInput.extend({ jobId: objectId });
type Posted = { message: MessageDocument; job: JobDocument };

const writeMessage = defineUseCase({
  name: 'messages.post',
  input: input.extend({ looksFirst: z.boolean() }),
  authorize: (ctx, { internal }) => {
    const actor = requireUser(ctx);
    if (internal && actor.role !== 'admin') throw errors.forbidden('Only staff speak among themselves.');
  },
  run: async (tx, given): Promise<Posted> => {
    const { jobId, body, attachments = [], internal = false, clientId = null, looksFirst } = given;
    const actor = requireUser(tx);
    const { job } = await threadOf(tx, jobId);
    const sender = oid(actor.id);
    const _id = clientId ? idByClient(job._id, sender, clientId) : newId();
    const twin = looksFirst && clientId ? await messageById(tx, _id) : null;
    if (twin) return { message: twin, job };
    if (job.status === 'pending')
      throw errors.conflict('A draft has nobody to talk to yet. Post the job first.');
    const text = cleanMessage(body);
    if (text === '') throw errors.validation([{ path: 'body', message: 'Must not be empty.' }]);
    const now = tx.clock.now();
    const message: MessageDocument = {
      _id,
      job: job._id,
      sender,
      senderRole: actor.role,
      body: text,
      attachments: await checkedAttachments(tx, job, attachments, actor.role === 'client'),
      internal,
      readBy: [],
      editedAt: null,
      clientId,
      createdAt: now,
      updatedAt: now,
    };
    await messagesCollection(tx.db).insertOne(message, { session: tx.session });
    await tx.emit(messageEvent('message.created', message, job));
    return { message, job };
  },
});

/**
 * Says something in a job's thread, with files of that job; staff may speak among themselves. The same `clientId`
 * again is the same message: nothing is written, the first one is answered.
 * @throws NOT_FOUND, FORBIDDEN (internal by others than staff), VALIDATION_FAILED naming body or attachment, CONFLICT
 * in a draft, which has nobody to talk to
 */
export async function postMessage(ctx: Context, given: z.input<typeof input>): Promise<Posted> {
  // Inside somebody else's transaction a refused write would end all of it, so the twin is looked for beforehand.
  const looksFirst = isTxContext(ctx);
  try {
    return await writeMessage(ctx, { ...given, looksFirst });
  } catch (error) {
    const isRefused = error instanceof MongoError && error.code === DUPLICATE_KEY;
    const twin = isRefused && !looksFirst ? await twinOf(ctx, given) : null;
    if (twin) return twin;
    throw error;
  }
}

/** The message that the caller has sent by this `clientId` already. @throws NOT_FOUND, FORBIDDEN */
async function twinOf(ctx: Context, { jobId, clientId }: z.input<typeof input>): Promise<Posted | null> {
  if (!clientId) return null;
  const { job } = await threadOf(ctx, jobId);
  const message = await messageById(ctx, idByClient(job._id, oid(requireUser(ctx).id), clientId));
  return message && { message, job };
}

/** Files of this job, checked or being checked, that the sender may see. @throws VALIDATION_FAILED naming each that is not one */
async function checkedAttachments(
  tx: TxContext,
  job: JobDocument,
  ids: readonly string[],
  isClient: boolean,
): Promise<ObjectId[]> {
  if (ids.length === 0) return [];
  const files = await filesCollection(tx.db)
    .find(
      {
        _id: { $in: ids.map(oid) },
        job: job._id,
        // One that is still being checked may be sent: nobody gets it before it is clean.
        state: { $in: ['uploaded', 'scanning', 'clean'] },
        ...(isClient ? { released: { $ne: false } } : {}),
      },
      { session: tx.session, projection: { _id: 1 } },
    )
    .toArray();
  const found = new Set(files.map((file) => file._id.toHexString()));
  const issues = ids.flatMap((id, index) =>
    found.has(id)
      ? []
      : [{ path: `attachments.${index}`, message: 'No checked file of this job has this id.' }],
  );
  if (issues.length > 0) throw errors.validation(issues);
  return [...new Set(ids)].map(oid);
}
