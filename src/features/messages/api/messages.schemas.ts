import { z } from 'zod';
import { publicUser } from '@/features/accounts/api/people.schemas';
import { fileInfo } from '@/features/files/api/files.schemas';
import { isoDate, objectId, text } from '@/platform/http/fields';

export const message = z
  .object({
    id: objectId,
    jobId: objectId,
    sender: publicUser.nullable().meta({ description: 'Null for words of the platform itself.' }),
    senderRole: z.enum(['client', 'worker', 'admin', 'system']),
    mine: z.boolean(),
    body: z.string().meta({ description: 'Markdown subset, sanitised.' }),
    attachments: z.array(fileInfo),
    internal: z.boolean().meta({ description: 'Among staff only.' }),
    readBy: z.array(z.object({ userId: objectId, at: isoDate })),
    clientId: z.string().nullable().meta({ description: 'What the sender called it before it had an id.' }),
    createdAt: isoDate,
    editedAt: isoDate.nullable(),
    editableUntil: isoDate
      .nullable()
      .meta({ description: 'Until when the caller may change it; null when it is not theirs to change.' }),
  })
  .meta({ id: 'Message' });

export const sendMessageInput = z
  .strictObject({
    body: text(8000),
    attachments: z.array(objectId).max(10).optional(),
    internal: z.boolean().optional().meta({ description: 'Staff only.' }),
    clientId: text(64).optional(),
  })
  .meta({ id: 'SendMessageInput' });

export const editMessageInput = z.strictObject({ body: text(8000) }).meta({ id: 'EditMessageInput' });

/** Everything up to this message has been read. */
export const markReadInput = z.strictObject({ upTo: objectId }).meta({ id: 'MarkReadInput' });
