import { forgetPublicUser, removeCredentials, type UserDocument, usersCollection } from '@/features/accounts';
import { DEFAULT_NOTIFICATION_PREFERENCES } from '@/features/accounts/domain/account.options';
import { deleteFiles, filesCollection, removeObjectsTask } from '@/features/files';
import { notificationsCollection } from '@/features/notifications';
import { organizationsCollection } from '@/features/organizations';
import { forgetCustomerTask } from '@/features/payments';
import { forgetPayoutMethods } from '@/features/payouts';
import { workerProfilesCollection } from '@/features/workers';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { dataExportsCollection } from '../data/data-export.document';
import type { Pseudonym } from '../domain/traces';
import { colleaguesOf } from './erasure-blockers';

/** Ends every way in: sessions, password, second factor, links, known devices, keys, budgets, push. */
export async function removeAccess(tx: TxContext, user: UserDocument): Promise<void> {
  const now = tx.clock.now();
  const mine = { user: user._id };
  await removeCredentials(tx, user._id, 'erased');
  const keys = { createdBy: user._id, revokedAt: null };
  const revoked = { revokedAt: now, revokedBy: user._id, revokeReason: 'erased', updatedAt: now };
  await tx.db.collection('api-keys').updateMany(keys, { $set: revoked }, inSession(tx));
  await tx.db.collection('webhook-endpoints').deleteMany({ createdBy: user._id }, inSession(tx));
  await tx.db.collection('member-budgets').deleteOne({ _id: user._id }, inSession(tx));
  await tx.db.collection('push-subscriptions').deleteMany(mine, inSession(tx));
}

/** Replaces the person by a pseudonym, and removes what is about them alone. */
export async function removePersonal(tx: TxContext, user: UserDocument, name: Pseudonym): Promise<void> {
  const now = tx.clock.now();
  const off = { jobUpdates: false, messages: false, payments: false, marketing: false };
  const silent = Object.fromEntries(
    Object.keys(DEFAULT_NOTIFICATION_PREFERENCES).map((channel) => [channel, off]),
  );
  await usersCollection(tx.db).updateOne(
    { _id: user._id },
    {
      $set: {
        email: name.email,
        'profile.firstName': name.firstName,
        'profile.lastName': name.lastName,
        'profile.phone': null,
        'profile.avatar': null,
        emailVerified: false,
        lastLogin: null,
        staffRoles: [],
        status: 'deactivated',
        notificationPreferences: silent as never,
        updatedAt: now,
      },
    },
    inSession(tx),
  );
  forgetPublicUser(user._id.toHexString());
  await notificationsCollection(tx.db).deleteMany({ user: user._id }, inSession(tx));
  await workerProfilesCollection(tx.db).updateOne(
    { worker: user._id },
    {
      $set: {
        bio: null,
        portfolio: [],
        certifications: [],
        languages: [],
        standingAcceptance: [],
        'availability.timeOff': [],
        'availability.shifts': [],
        payoutMethod: null,
        updatedAt: now,
      },
    },
    inSession(tx),
  );
  await forgetPayoutMethods(tx, user._id, `${name.firstName} ${name.lastName}`);
  await removeOwnFiles(tx, user);
}

/** Pictures of the person, their portfolio and copies of their data. Files of jobs are the job's. */
async function removeOwnFiles(tx: TxContext, user: UserDocument): Promise<void> {
  const personal = { owner: user._id, purpose: { $in: ['avatar', 'portfolio'] as const } };
  const files = await filesCollection(tx.db)
    .find(personal as never, inSession(tx))
    .toArray();
  await deleteFiles(tx, files);
  const copies = dataExportsCollection(tx.db);
  const archives = await copies.find({ user: user._id }, inSession(tx)).toArray();
  await copies.deleteMany({ user: user._id }, inSession(tx));
  const keys = [
    ...files.flatMap(({ key, thumbnails }) => [key, ...thumbnails.map((smaller) => smaller.key)]),
    ...archives.map(({ key }) => key),
  ];
  if (keys.length > 0) await tx.enqueue(removeObjectsTask, { keys });
}

/** Leaves the organization, or ends it with its last person: its name, address, brand and cards go, its books stay. */
export async function removeOrganization(tx: TxContext, user: UserDocument, mark: string): Promise<void> {
  const { organization } = user;
  if (!organization) return;
  const organizations = organizationsCollection(tx.db);
  // Two who leave at once follow each other.
  const before = await organizations.findOneAndUpdate(
    { _id: organization },
    { $inc: { membersVersion: 1 } },
    inSession(tx),
  );
  if ((await colleaguesOf(tx, user)).length > 0) {
    const left = { organization: null, organizationRole: null };
    await usersCollection(tx.db).updateOne({ _id: user._id }, { $set: left }, inSession(tx));
    return;
  }
  await organizations.updateOne(
    { _id: organization },
    {
      $set: {
        name: `Erased client ${mark}`,
        industry: null,
        billing: null,
        brandKit: null,
        branding: null,
        preferredWorkers: [],
        updatedAt: tx.clock.now(),
      },
    },
    inSession(tx),
  );
  const customer = before?.stripeCustomerId;
  if (customer) await tx.enqueue(forgetCustomerTask, { customer });
}
