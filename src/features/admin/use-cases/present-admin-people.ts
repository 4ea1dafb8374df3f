import {
  peopleWithSecondFactor,
  presentPublicUser,
  sessionsOf,
  type UserDocument,
  usersCollection,
} from '@/features/accounts';
import { organizationsCollection } from '@/features/organizations';
import { skillRefOf, skillsByIds } from '@/features/skills';
import {
  NEW_WORKER_STATS,
  presentAvailability,
  presentStats,
  type WorkerProfileDocument,
  workerCardsCollection,
} from '@/features/workers';
import type { Context } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';

/** Accounts as staff see them, in the order given. */
export async function presentAdminUsers(ctx: Context, users: readonly UserDocument[]) {
  const organizations = users.flatMap((user) => (user.organization ? [user.organization] : []));
  const living = { revokedAt: null, expiresAt: { $gt: ctx.clock.now() } };
  const [named, sessions, factors] = await together(ctx, [
    () =>
      organizationsCollection(ctx.db)
        .find({ _id: { $in: organizations } }, { ...inSession(ctx), projection: { name: 1 } })
        .toArray(),
    () =>
      sessionsOf(ctx.db)
        .aggregate<{ _id: UserDocument['_id']; count: number }>(
          [
            { $match: { user: { $in: users.map((user) => user._id) }, ...living } },
            { $group: { _id: '$user', count: { $sum: 1 } } },
          ],
          inSession(ctx),
        )
        .toArray(),
    () => peopleWithSecondFactor(ctx, users),
  ]);
  const nameOf = new Map(named.map((organization) => [organization._id.toHexString(), organization.name]));
  const sessionsBy = new Map(sessions.map((row) => [row._id.toHexString(), row.count]));
  return users.map((user) => {
    const organizationId = user.organization?.toHexString();
    const name = organizationId ? nameOf.get(organizationId) : undefined;
    return {
      ...presentPublicUser(user),
      email: user.email,
      lastName: user.profile.lastName,
      status: user.status,
      staffRoles: user.staffRoles ?? [],
      emailVerified: user.emailVerified === true,
      secondFactor: factors.has(user._id.toHexString()),
      organization: organizationId && name !== undefined ? { id: organizationId, name } : null,
      activeSessions: sessionsBy.get(user._id.toHexString()) ?? 0,
      lastLogin: user.lastLogin?.toISOString() ?? null,
      createdAt: user.createdAt.toISOString(),
    };
  });
}

/** Workers as staff see them, with their figures, in the order given; a profile without its person is left out. */
export async function presentAdminWorkers(ctx: Context, profiles: readonly WorkerProfileDocument[]) {
  const ids = profiles.map((profile) => profile.worker);
  const [people, cards, skills] = await together(ctx, [
    () =>
      usersCollection(ctx.db)
        .find({ _id: { $in: ids } }, inSession(ctx))
        .toArray(),
    () =>
      workerCardsCollection(ctx.db)
        .find({ worker: { $in: ids } }, inSession(ctx))
        .toArray(),
    () =>
      skillsByIds(
        ctx,
        profiles.flatMap((profile) => profile.skills.map(({ skill }) => skill)),
      ),
  ]);
  const refs = new Map(skills.map((skill) => [skill._id.toHexString(), skillRefOf(skill)]));
  return profiles.flatMap((profile) => {
    const user = people.find((person) => person._id.equals(profile.worker));
    if (!user) return [];
    const card = cards.find(({ worker }) => worker.equals(profile.worker));
    const availability = presentAvailability(profile.availability, ctx.clock.now());
    return [
      {
        ...presentPublicUser(user),
        status: user.status,
        availability: availability.status,
        onShiftNow: availability.onShiftNow,
        skills: profile.skills.flatMap(({ skill, level, verifiedAt }) => {
          const ref = refs.get(skill.toHexString());
          return ref ? [{ skill: ref, level, verifiedAt: verifiedAt?.toISOString() ?? null }] : [];
        }),
        hourlyRate: profile.hourlyRate,
        stats: presentStats(card?.stats ?? NEW_WORKER_STATS),
        createdAt: user.createdAt.toISOString(),
      },
    ];
  });
}
