import { z } from 'zod';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { email, locale, objectId, text, timezone } from '@/platform/http/fields';
import { newId, oid } from '@/shared/ids';
import { NEW_YORK, PHNOM_PENH } from '@/shared/time-zones';
import { STAFF_ROLES } from '@/shared/vocabulary';
import { credentialsOf } from '../data/auth.collections';
import { type UserDocument, usersCollection } from '../data/user.document';
import { DEFAULT_NOTIFICATION_PREFERENCES, ORGANIZATION_ROLES, ROLES } from '../domain/account.options';

/** A new person. `passwordHash` is null for someone who sets the password by a mailed link. */
export const newAccount = z.strictObject({
  role: z.enum(ROLES),
  staffRoles: z.array(z.enum(STAFF_ROLES)).default([]),
  email,
  firstName: text(80),
  lastName: text(80),
  timezone: timezone.optional(),
  locale: locale.optional(),
  emailVerified: z.boolean().default(false),
  passwordHash: z.string().nullable(),
  organizationName: text(120).optional(),
  industry: text(80).optional(),
  referralCode: text(40).optional(),
  skills: z.array(z.string().max(80)).max(20).optional(),
  /** A client who joins an organization that is there, instead of founding their own. */
  membership: z.strictObject({ organizationId: objectId, role: z.enum(ORGANIZATION_ROLES) }).optional(),
});

export type NewAccount = z.input<typeof newAccount>;

const HOME_ZONE = { client: NEW_YORK, worker: PHNOM_PENH, admin: PHNOM_PENH } as const;

/**
 * Stores a person and says `account.registered`, upon which a client gets an organization of one and a worker a
 * profile and a card, all in this transaction.
 * @throws AppError CONFLICT when the address is taken
 */
export async function createAccount(tx: TxContext, raw: NewAccount): Promise<UserDocument> {
  const input = newAccount.parse(raw);
  const users = usersCollection(tx.db);
  if (await users.findOne({ email: input.email }, { ...inSession(tx), projection: { _id: 1 } })) {
    throw errors.conflict('This e-mail address has an account already.');
  }
  const user = documentOf(input, tx.clock.now());
  await users.insertOne(user, inSession(tx));
  if (input.passwordHash) {
    const credential = { _id: user._id, hash: input.passwordHash, changedAt: tx.clock.now() };
    await credentialsOf(tx.db).insertOne(credential, inSession(tx));
  }
  const userId = user._id.toHexString();
  const { role, organizationName, industry, referralCode, skills } = input;
  await tx.audit({
    action: 'account.register',
    entity: 'users',
    entityId: userId,
    after: { email: user.email, role },
  });
  await tx.emit({
    type: 'account.registered',
    rooms: ['staff'],
    data: { userId, role, organizationName, industry, referralCode, skills },
  });
  return (await users.findOne({ _id: user._id }, inSession(tx))) ?? user;
}

function documentOf(input: z.output<typeof newAccount>, now: Date): UserDocument {
  return {
    _id: newId(),
    email: input.email,
    role: input.role,
    staffRoles: input.role === 'admin' ? input.staffRoles : [],
    profile: {
      firstName: input.firstName,
      lastName: input.lastName,
      avatar: null,
      phone: null,
      timezone: input.timezone ?? HOME_ZONE[input.role],
      locale: input.locale ?? 'en',
    },
    emailVerified: input.emailVerified,
    onboarded: input.role === 'admin',
    lastLogin: null,
    status: 'active',
    notificationPreferences: { ...structuredClone(DEFAULT_NOTIFICATION_PREFERENCES), quietHours: null },
    organization: input.membership ? oid(input.membership.organizationId) : null,
    organizationRole: input.membership?.role ?? null,
    createdAt: now,
    updatedAt: now,
  };
}
