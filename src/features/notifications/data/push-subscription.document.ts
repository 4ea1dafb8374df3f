import type { Collection, Db, ObjectId } from 'mongodb';
import type { ExtraIndex } from '@/platform/payload/extra-index';

/** A browser that takes push messages for a person. */
export interface PushSubscriptionDocument {
  _id: ObjectId;
  user: ObjectId;
  /** The push service's address for this browser. Unique: a browser tells the person who is signed in there. */
  endpoint: string;
  /** What messages are encrypted for, base64url. */
  keys: { p256dh: string; auth: string };
  userAgent: string | null;
  createdAt: Date;
  lastSentAt: Date | null;
}

/** The browsers. Internal. */
export const pushSubscriptionsCollection = (db: Db): Collection<PushSubscriptionDocument> =>
  db.collection('push-subscriptions');

export const pushIndexes: ExtraIndex[] = [
  { collection: 'push-subscriptions', keys: { endpoint: 1 }, options: { name: 'one_browser', unique: true } },
  { collection: 'push-subscriptions', keys: { user: 1 }, options: { name: 'browsers_of' } },
];
