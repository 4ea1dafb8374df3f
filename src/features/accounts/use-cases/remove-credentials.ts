import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { credentialsOf, devicesOf, sessionsOf, tokensOf } from '../data/auth.collections';
import { secondFactorsOf } from '../data/second-factor.document';
import { endSessions } from './sessions';

/** Ends every way in of a person for good: sessions, links, known devices, password, second factor. */
export async function removeCredentials(tx: TxContext, user: ObjectId, reason: string): Promise<void> {
  await endSessions(tx, user, reason);
  await sessionsOf(tx.db).deleteMany({ user }, inSession(tx));
  await tokensOf(tx.db).deleteMany({ user }, inSession(tx));
  await devicesOf(tx.db).deleteMany({ user }, inSession(tx));
  await credentialsOf(tx.db).deleteOne({ _id: user }, inSession(tx));
  await secondFactorsOf(tx.db).deleteOne({ _id: user }, inSession(tx));
}
