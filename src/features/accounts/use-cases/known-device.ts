import { createHash } from 'node:crypto';
import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { devicesOf } from '../data/auth.collections';
import { newSecretToken } from '../data/secret-token';
import { describeDevice, isBrowser } from './device';

/** What is known of where somebody signs in from. */
export interface Recognised {
  /** They have signed in before, and never from here. The very first sign-in of an account is nothing new. */
  isNew: boolean;
  /** What the browser keeps in its cookie to be known again; null for programs, which are known by name and address. */
  token: string | null;
}

/** Remembers the device of a sign-in. `given` is what the browser kept of an earlier one. */
export async function recogniseDevice(
  tx: TxContext,
  user: ObjectId,
  given: string | null,
): Promise<Recognised> {
  const token = isBrowser(tx.userAgent) ? (given ?? newSecretToken()) : null;
  const mark = token ?? `${describeDevice(tx.userAgent)} ${tx.ip}`;
  const _id = createHash('sha256').update(`${user.toHexString()} ${mark}`).digest('hex');
  const devices = devicesOf(tx.db);
  const others = await devices.findOne({ user }, { ...inSession(tx), projection: { _id: 1 } });
  const { upsertedCount } = await devices.updateOne(
    { _id },
    { $set: { user, seenAt: tx.clock.now() } },
    { ...inSession(tx), upsert: true },
  );
  return { isNew: upsertedCount === 1 && others !== null, token };
}
