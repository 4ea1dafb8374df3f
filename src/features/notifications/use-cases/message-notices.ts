import { z } from 'zod';
import { presentPublicUsers } from '@/features/accounts';
import type { DomainEvent, TxContext } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import { notify } from './notify';

/** What is told of a message comes with its event, so nothing is read again. */
const told = z.object({
  messageId: z.string(),
  jobId: z.string(),
  senderId: z.string().nullable(),
  preview: z.string(),
  organizationId: z.string(),
  recipientIds: z.array(z.string()),
});

/** Tells the other side of a job's thread. Internal notes and words of the platform tell nobody. */
async function tellOfMessage(tx: TxContext, event: DomainEvent): Promise<void> {
  const { messageId, jobId, senderId, preview, organizationId, recipientIds } = told.parse(event.data);
  if (!senderId || recipientIds.length === 0) return;
  const sender = (await presentPublicUsers(tx, [senderId])).get(senderId);
  for (const userId of recipientIds) {
    await notify(tx, {
      userId,
      type: 'message-new',
      values: { sender: sender?.firstName ?? '', excerpt: preview },
      jobId,
      senderId,
      organizationId,
      key: messageId,
      isFirst: true,
    });
  }
}

/** Notifications of threads. */
export const messageNoticeSubscribers: readonly Subscriber[] = [
  { on: 'message.created', run: tellOfMessage },
];
