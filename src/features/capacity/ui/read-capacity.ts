import { ObjectId } from 'mongodb';
import type { Payload } from 'payload';
import { actorOf, usersCollection } from '@/features/accounts';
import { can } from '@/features/accounts/domain/permissions';
import { listHolidayYears } from '@/features/promise';
import { createContext } from '@/platform/create-context';
import { mongoOf } from '@/platform/mongo';
import { getCapacity } from '../use-cases/get-capacity';

/** What the capacity screen shows to the signed-in staff member, through the same queries as /v1. Null for others. */
export async function readCapacity(payload: Payload, userId: string) {
  const { db } = mongoOf(payload);
  const user = await usersCollection(db).findOne({ _id: new ObjectId(userId), status: 'active' });
  if (user?.role !== 'admin') return null;
  const actor = actorOf(user, null);
  const ctx = createContext(payload, actor);
  const [capacity, years] = [await getCapacity(ctx, {}), await listHolidayYears(ctx, {})];
  return {
    capacity,
    years: years.map((one) => ({ ...one, signedAt: one.signedAt?.toISOString() ?? null })),
    maySign: can(actor.staffRoles, 'holidays.edit'),
  };
}

export type ReadCapacity = NonNullable<Awaited<ReturnType<typeof readCapacity>>>;
