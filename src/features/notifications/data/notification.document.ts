import type { Collection, Db, ObjectId } from 'mongodb';
import type { NotificationChannel } from '@/features/accounts/domain/account.options';
import type { StoredDocument } from '@/platform/payload/document';

/** A message of the translation files: its key and what fills it in. */
export interface TranslatableText {
  key: string;
  values: Record<string, string | number>;
}

export interface NotificationDocument extends StoredDocument {
  /** Who is told. */
  user: ObjectId;
  /** `job.assigned`, `offer.new` … */
  type: string;
  title: TranslatableText;
  message: TranslatableText;
  job: ObjectId | null;
  sender: ObjectId | null;
  read: boolean;
  readAt: Date | null;
  channels: NotificationChannel[];
  emailSent: boolean;
  emailSentAt: Date | null;
  /** When it is mailed unless it has been read by then; null when it is not, was, or was mailed at once. */
  mailAt: Date | null;
  pushSentAt: Date | null;
  /** A path of ours. */
  actionUrl: string | null;
  /** Translation key. */
  actionLabel: string | null;
  /** Optional: one business event tells once. Unique when set. */
  dedupeKey: string | null;
}

/** What people were told. */
export const notificationsCollection = (db: Db): Collection<NotificationDocument> =>
  db.collection<NotificationDocument>('notifications');
