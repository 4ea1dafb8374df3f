import type { Context } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import type { PublicUser } from '../api/people.schemas';
import { activeSecondFactor, recoveryCodesLeft } from '../data/second-factors.repository';
import type { UserDocument } from '../data/user.document';
import { can, PERMISSIONS, type Permission } from '../domain/permissions';
import { readPart } from './person-readers';
import { needsSecondFactor } from './second-factor/requirement';

/** Address of a person's picture, which changes with the picture; null without one. */
export function avatarUrlOf(user: Pick<UserDocument, '_id' | 'profile'>): string | null {
  const file = user.profile.avatar;
  return file ? `/v1/users/${user._id.toHexString()}/avatar?size=256&v=${String(file)}` : null;
}

/** First name and initial: how people of the product call each other. */
export function shortName(user: Pick<UserDocument, 'profile'>): string {
  const initial = [...(user.profile.lastName ?? '')][0];
  return initial ? `${user.profile.firstName} ${initial}.` : user.profile.firstName;
}

/** A person as others see them: never an address, a phone number or a whole name. */
export function presentPublicUser(user: Pick<UserDocument, '_id' | 'profile' | 'role'>): PublicUser {
  return {
    id: user._id.toHexString(),
    name: shortName(user),
    firstName: user.profile.firstName,
    role: user.role,
    avatarUrl: avatarUrlOf(user),
    timezone: user.profile.timezone,
  };
}

/** The caller's own account, with the parts that other features keep. */
export async function presentMe(ctx: Context, user: UserDocument) {
  const [client, worker, unread, secondFactor] = await together(ctx, [
    () => readPart('clientSide', ctx, user),
    () => readPart('workerSide', ctx, user),
    () => ctx.db.collection('notifications').countDocuments({ user: user._id, read: false }, inSession(ctx)),
    () => presentSecondFactor(ctx, user),
  ]);
  const { firstName, lastName, phone, timezone, locale } = user.profile;
  return {
    id: user._id.toHexString(),
    email: user.email,
    role: user.role,
    staffRoles: user.staffRoles ?? [],
    status: user.status,
    emailVerified: user.emailVerified === true,
    onboarded: user.onboarded === true,
    profile: { firstName, lastName, avatarUrl: avatarUrlOf(user), phone: phone ?? null, timezone, locale },
    clientProfile: client,
    workerProfile: worker,
    unreadNotifications: unread,
    secondFactor,
    actedBy: presentActedBy(ctx),
    permissions: permissionsOf(user),
    lastLogin: user.lastLogin?.toISOString() ?? null,
    createdAt: user.createdAt.toISOString(),
    updatedAt: user.updatedAt.toISOString(),
    serverTime: ctx.clock.now().toISOString(),
  };
}

async function presentSecondFactor(ctx: Context, user: UserDocument) {
  const factor = await activeSecondFactor(ctx, user._id);
  return {
    enabled: factor !== null,
    required: await needsSecondFactor(ctx, user),
    recoveryCodesLeft: factor ? recoveryCodesLeft(factor) : 0,
  };
}

function presentActedBy({ actor }: Context) {
  if (actor.kind !== 'user' || !actor.actedBy) return null;
  const { name, reason, until } = actor.actedBy;
  return { name, reason, until: until.toISOString() };
}

function permissionsOf(user: UserDocument): Permission[] {
  if (user.role !== 'admin') return [];
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => can(user.staffRoles, permission));
}
