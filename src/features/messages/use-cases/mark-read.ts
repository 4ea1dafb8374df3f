import { z } from 'zod';
import { requireUser, staffWho } from '@/features/accounts';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { findMessage, markReadUpTo } from '../data/messages.repository';
import { threadOf } from './thread-access';

/**
 * Marks a thread read up to and with a message. Tells the reader's other screens, and the sender that it was seen.
 * @throws NOT_FOUND (the job, or the message in it)
 */
export const markRead = defineUseCase({
  name: 'messages.markRead',
  input: z.strictObject({ jobId: objectId, upTo: objectId }),
  authorize: (ctx) => {
    requireUser(ctx);
  },
  run: async (tx, { jobId, upTo }) => {
    const actor = requireUser(tx);
    const { thread } = await threadOf(tx, jobId);
    const last = await findMessage(tx, thread, upTo);
    if (!last) throw errors.notFound('This message');
    const read = await markReadUpTo(tx, thread, { user: oid(actor.id), upTo: last.createdAt });
    if (read === 0) return { read };
    const rooms = [
      `user:${actor.id}`,
      ...(actor.role === 'admin' ? staffWho('messages.read') : [`job:${jobId}`]),
    ];
    await tx.emit({ type: 'message.read', rooms, data: { jobId, userId: actor.id, upTo, read } });
    return { read };
  },
});
