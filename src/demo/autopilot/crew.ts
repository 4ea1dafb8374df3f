import type { ObjectId } from 'mongodb';
import { actorOf, sessionsOf, usersCollection } from '@/features/accounts';
import type { Context, StaffRole, UserActor } from '@/platform/context';
import { MINUTE_MS } from '@/shared/durations';
import type { DemoAccount } from '../accounts';

/** Somebody who was here within so many minutes is taken to be still here. */
const PRESENT_MINUTES = 30;

/** The demo's people that the autopilot may act for. */
export interface Crew {
  /** By id; everybody with a login of the demo who is active. */
  members: ReadonlyMap<string, UserActor>;
  /** Ids of workers and of clients, for queries. */
  workers: ObjectId[];
  clients: ObjectId[];
  /** The member if nobody is signed in as them. */
  free(id: { toString(): string } | null | undefined): UserActor | null;
  /** A free member of the staff with this role. */
  staff(role: StaffRole): UserActor | null;
  /** Whether this is somebody real: signed in, or not of the demo at all. */
  isSomebody(id: { toString(): string }): boolean;
}

/** Looks up who is who and who is here. Sessions are of people alone: the autopilot has none. */
export async function gatherCrew(ctx: Context, accounts: readonly DemoAccount[]): Promise<Crew> {
  const emails = accounts.map(({ email }) => email);
  const since = new Date(ctx.clock.now().getTime() - PRESENT_MINUTES * MINUTE_MS);
  const [users, present] = await Promise.all([
    usersCollection(ctx.db)
      .find({ email: { $in: emails }, status: 'active' })
      .toArray(),
    sessionsOf(ctx.db).distinct('user', { revokedAt: null, lastUsedAt: { $gt: since } }),
  ]);
  const here = new Set(present.map(String));
  const members = new Map(users.map((user) => [user._id.toHexString(), actorOf(user, null)]));
  const free = (id: { toString(): string } | null | undefined) =>
    id && !here.has(String(id)) ? (members.get(String(id)) ?? null) : null;
  const idsOf = (role: string) => users.filter((user) => user.role === role).map(({ _id }) => _id);
  return {
    members,
    workers: idsOf('worker'),
    clients: idsOf('client'),
    free,
    staff: (role) =>
      [...members.values()].find((actor) => actor.staffRoles.includes(role) && free(actor.id)) ?? null,
    isSomebody: (id) => here.has(String(id)) || !members.has(String(id)),
  };
}
