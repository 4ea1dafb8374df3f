export { addAccountRoutes } from './api/accounts.routes';
export { guardGeneratedDoors } from './api/generated-doors';
export { guardPortals } from './api/portal-guard';
export { ensureAccountIndexes, sessionsOf } from './data/auth.collections';
export { hashPassword } from './data/password-hash';
export { peopleWithSecondFactor } from './data/second-factors.repository';
export { hashToken, newSecretToken } from './data/secret-token';
export {
  type NotificationPreferences,
  type QuietHours,
  type UserDocument,
  type UserProfile,
  usersCollection,
} from './data/user.document';
export { staffWho } from './domain/permissions';
export { resealSecondFactorsTask } from './tasks/reseal-second-factors.task';
export { mailPerson } from './use-cases/account-mail';
export { requirePermission, requirePerson, requireRole, requireUser } from './use-cases/authorize';
export { createAccount, type NewAccount } from './use-cases/create-account';
export { actorOf, authenticateRequest, identifySocket } from './use-cases/identify';
export { cachedIdentity, cacheIdentity, forgetIdentity, forgetStaff } from './use-cases/identity-cache';
export { registerKeyReader } from './use-cases/key-reader';
export { lastSeenAt } from './use-cases/last-seen';
export { etagOfMe } from './use-cases/me';
export {
  getNotificationPreferences,
  updateNotificationPreferences,
} from './use-cases/notification-preferences';
export { ensureFirstOwner, ensureOwner } from './use-cases/owner';
export { confirmPassword } from './use-cases/passwords';
export {
  type ClientSide,
  type PersonReaders,
  type PublicWorkerSide,
  registerPersonReaders,
  type WorkerSide,
} from './use-cases/person-readers';
export { forgetPublicUser, presentPublicUsers } from './use-cases/present-public-users';
export {
  presentMe,
  presentPublicUser,
} from './use-cases/present-user';
export { assertNotLeaked } from './use-cases/register';
export { removeCredentials } from './use-cases/remove-credentials';
export { SESSION_RULES } from './use-cases/restricted-sessions';
export { endSessions } from './use-cases/sessions';
export { updateUser } from './use-cases/update-user';
