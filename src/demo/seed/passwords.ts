import type { ObjectId } from 'mongodb';
import { hashPassword } from '@/features/accounts';
import { credentialsOf } from '@/features/accounts/data/auth.collections';
import type { Context } from '@/platform/context';
import type { DemoAccount } from '../accounts';

/** Hashing takes a quarter of a second each by design; so many at once leave room for everything else. */
const AT_ONCE = 2;

/** Hashes of the passwords, in their order, made beside whatever else goes on. */
export function hashBeside(accounts: readonly DemoAccount[]): Promise<string[]> {
  const hashes: string[] = new Array(accounts.length);
  let next = 0;
  const work = async () => {
    for (let index = next++; index < accounts.length; index = next++)
      hashes[index] = await hashPassword(accounts[index]?.password ?? '');
  };
  const done = Promise.all(Array.from({ length: AT_ONCE }, work)).then(() => hashes);
  done.catch(() => undefined);
  return done;
}

/** Gives each account its password. */
export async function storePasswords(
  { db, clock }: Context,
  users: readonly ObjectId[],
  hashes: readonly string[],
): Promise<void> {
  const changedAt = clock.now();
  await credentialsOf(db).bulkWrite(
    users.map((_id, index) => ({
      replaceOne: { filter: { _id }, replacement: { hash: hashes[index] ?? '', changedAt }, upsert: true },
    })),
  );
}
