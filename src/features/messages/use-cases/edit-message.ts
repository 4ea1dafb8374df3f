import { requireUser } from '@/features/accounts';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { sameId } from '@/shared/ids';
import { editMessageInput } from '../api/messages.schemas';
import { type MessageDocument, messagesCollection } from '../data/message.document';
import { findMessage } from '../data/messages.repository';
import { editableUntil } from '../domain/message-edits';
import { cleanMessage } from '../domain/message-text';
import { messageEvent } from './message-event';
import { threadOf } from './thread-access';

/**
 * Changes the words of one's own message within 15 minutes. Everybody sees that it was edited; what it said before
 * stays in the audit log.
 * @throws NOT_FOUND (no such message in this thread, or somebody else's), VALIDATION_FAILED when nothing is left of it,
 * CONFLICT when it is too late
 */
export const editMessage = defineUseCase({
  name: 'messages.edit',
  input: editMessageInput.extend({ jobId: objectId, messageId: objectId }),
  authorize: (ctx) => {
    requireUser(ctx);
  },
  run: async (tx, { jobId, messageId, body }): Promise<MessageDocument> => {
    const { job, thread } = await threadOf(tx, jobId);
    const message = await findMessage(tx, thread, messageId);
    if (!message?.sender || !sameId(message.sender, requireUser(tx).id))
      throw errors.notFound('This message');
    const now = tx.clock.now();
    if (now > editableUntil(message)) throw errors.conflict('A message can be changed for 15 minutes.');
    const text = cleanMessage(body);
    if (text === '') throw errors.validation([{ path: 'body', message: 'Must not be empty.' }]);
    if (text === message.body) return message;
    const after = await messagesCollection(tx.db).findOneAndUpdate(
      { _id: message._id, body: message.body },
      { $set: { body: text, editedAt: now, updatedAt: now } },
      { session: tx.session, returnDocument: 'after' },
    );
    if (!after) throw errors.conflict('This message has just been changed elsewhere.');
    await tx.audit({
      action: 'message.edit',
      entity: 'messages',
      entityId: messageId,
      before: { body: message.body },
      after: { body: text },
    });
    await tx.emit(messageEvent('message.edited', after, job));
    return after;
  },
});
