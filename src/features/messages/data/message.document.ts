import type { Collection, Db, ObjectId } from 'mongodb';
import type { Role } from '@/features/accounts/domain/account.options';
import type { Row, StoredDocument } from '@/platform/payload/document';

export interface MessageDocument extends StoredDocument {
  job: ObjectId;
  /** Null for words of the platform itself. */
  sender: ObjectId | null;
  senderRole: Role | 'system';
  /** Markdown subset, sanitised. */
  body: string;
  attachments: ObjectId[];
  /** Staff only. */
  internal: boolean;
  readBy: Row<{ user: ObjectId; at: Date }>[];
  editedAt: Date | null;
  /** What the sender's own screen called it before it had an id: the same one again is the same message. */
  clientId: string | null;
}

/** The threads. */
export const messagesCollection = (db: Db): Collection<MessageDocument> =>
  db.collection<MessageDocument>('messages');
