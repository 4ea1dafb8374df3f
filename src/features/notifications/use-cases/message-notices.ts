import { ObjectId } from 'mongodb';
import { presentPublicUsers } from '@/features/accounts';
import { jobsCollection } from '@/features/jobs';
import { messagesCollection } from '@/features/messages';
import type { DomainEvent, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { Subscriber } from '@/platform/subscribers';
import { notify } from './notify';

const EXCERPT = 120;

/** Tells the other side of a job's thread. Internal notes and words of the platform tell nobody. */
async function tellOfMessage(tx: TxContext, event: DomainEvent): Promise<void> {
  const id = String(event.data.messageId);
  const message = await messagesCollection(tx.db).findOne({ _id: new ObjectId(id) }, inSession(tx));
  if (!message?.sender || message.internal) return;
  const senderId = message.sender.toHexString();
  const job = await jobsCollection(tx.db).findOne(
    { _id: message.job },
    { ...inSession(tx), projection: { client: 1, worker: 1 } },
  );
  const sender = (await presentPublicUsers(tx, [senderId])).get(senderId);
  const others = [job?.client, job?.worker].flatMap((person) => (person ? [person.toHexString()] : []));
  for (const userId of others.filter((person) => person !== senderId)) {
    await notify(tx, {
      userId,
      type: 'message-new',
      values: { sender: sender?.firstName ?? '', excerpt: excerptOf(message.body) },
      jobId: message.job.toHexString(),
      senderId,
      key: id,
    });
  }
}

function excerptOf(body: string): string {
  const plain = body
    .replace(/[*_`#>[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > EXCERPT ? `${plain.slice(0, EXCERPT - 1)}…` : plain;
}

/** Notifications of threads. */
export const messageNoticeSubscribers: readonly Subscriber[] = [
  { on: 'message.created', run: tellOfMessage },
];
