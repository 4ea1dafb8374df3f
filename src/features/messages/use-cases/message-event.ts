import { staffWho } from '@/features/accounts';
import { type JobDocument, jobRooms } from '@/features/jobs';
import type { DomainEvent } from '@/platform/context';
import type { MessageDocument } from '../data/message.document';
import { messagePreview } from '../domain/message-text';

/** Who is told of a message: the people of the job who did not write it; of an internal one nobody by name. */
function recipientsOf(message: MessageDocument, job: JobDocument): string[] {
  if (message.internal) return [];
  const people = [job.client, ...(job.worker ? [job.worker] : [])];
  return people.filter((person) => !message.sender?.equals(person)).map(String);
}

const sidesOf = (job: JobDocument) => jobRooms(job).filter((room) => room !== 'staff');

/** A message as an event. What staff say among themselves is told to staff alone, and to those who may read. */
export function messageEvent(type: string, message: MessageDocument, job: JobDocument): DomainEvent {
  return {
    type,
    rooms: [...(message.internal ? [] : sidesOf(job)), ...staffWho('messages.read')],
    data: {
      jobId: job._id.toHexString(),
      organizationId: job.organization.toHexString(),
      number: job.number,
      title: job.title,
      messageId: message._id.toHexString(),
      senderId: message.sender?.toHexString() ?? null,
      senderRole: message.senderRole,
      internal: message.internal,
      clientId: message.clientId,
      preview: messagePreview(message.body),
      recipientIds: recipientsOf(message, job),
    },
  };
}
