import type { z } from 'zod';
import { presentPublicUsers } from '@/features/accounts';
import { filesCollection, presentFiles } from '@/features/files';
import type { Context } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import type { MessageDocument } from '../data/message.document';
import { editableUntil } from '../domain/message-edits';
import type { message as messageSchema } from './messages.schemas';

export type MessageBody = z.input<typeof messageSchema>;

/** Messages as the caller sees them, in the order given. */
export async function presentMessages(
  ctx: Context,
  messages: readonly MessageDocument[],
): Promise<MessageBody[]> {
  const me = ctx.actor.kind === 'user' ? ctx.actor.id : null;
  const ids = messages.flatMap((message) => message.attachments);
  const stored =
    ids.length === 0
      ? []
      : await filesCollection(ctx.db)
          .find({ _id: { $in: ids } }, inSession(ctx))
          .toArray();
  const [people, infos] = await together(ctx, [
    () =>
      presentPublicUsers(
        ctx,
        messages.flatMap((message) => message.sender ?? []),
      ),
    () => presentFiles(ctx, stored),
  ]);
  const files = new Map(infos.map((file) => [file.id, file]));
  return messages.map((message) => {
    const sender = message.sender?.toHexString() ?? null;
    const mine = sender !== null && sender === me;
    return {
      id: message._id.toHexString(),
      jobId: message.job.toHexString(),
      sender: (sender && people.get(sender)) || null,
      senderRole: message.senderRole,
      mine,
      body: message.body,
      attachments: message.attachments.flatMap((id) => files.get(id.toHexString()) ?? []),
      internal: message.internal,
      readBy: message.readBy.map(({ user, at }) => ({ userId: user.toHexString(), at: at.toISOString() })),
      clientId: message.clientId ?? null,
      createdAt: message.createdAt.toISOString(),
      editedAt: message.editedAt?.toISOString() ?? null,
      editableUntil: mine ? editableUntil(message).toISOString() : null,
    };
  });
}
