export const ROLES = ['client', 'worker', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const USER_STATUSES = ['active', 'suspended', 'deactivated'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

/** What a member may do in their organization; a requester's briefs wait for approval. */
export const ORGANIZATION_ROLES = ['owner', 'member', 'requester'] as const;
export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number];

export const LOCALES = ['en', 'km'] as const;
export type Locale = (typeof LOCALES)[number];

export const NOTIFICATION_CHANNELS = ['email', 'inApp', 'push'] as const;
export type NotificationChannel = (typeof NOTIFICATION_CHANNELS)[number];

export const NOTIFICATION_TOPICS = ['jobUpdates', 'messages', 'payments', 'marketing'] as const;
export type NotificationTopic = (typeof NOTIFICATION_TOPICS)[number];

/** Channel × topic, as a new account starts: everything but marketing, which needs a yes first. */
export const DEFAULT_NOTIFICATION_PREFERENCES: Record<
  NotificationChannel,
  Record<NotificationTopic, boolean>
> = {
  email: { jobUpdates: true, messages: true, payments: true, marketing: false },
  inApp: { jobUpdates: true, messages: true, payments: true, marketing: false },
  push: { jobUpdates: true, messages: true, payments: true, marketing: false },
};
