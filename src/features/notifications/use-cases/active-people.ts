import type { Filter } from 'mongodb';
import { type UserDocument, usersCollection } from '@/features/accounts';
import type { StaffRole, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';

/** Ids of the active people who match. */
export async function activePeople(tx: TxContext, who: Filter<UserDocument>): Promise<string[]> {
  const people = await usersCollection(tx.db)
    .find({ ...who, status: 'active' }, { ...inSession(tx), projection: { _id: 1 } })
    .toArray();
  return people.map(({ _id }) => _id.toHexString());
}

/** Ids of the active staff of a role. */
export const activeStaff = (tx: TxContext, role: StaffRole): Promise<string[]> =>
  activePeople(tx, { role: 'admin', staffRoles: role });
